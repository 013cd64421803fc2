/** How skill names are compared: without regard to case. */
export const skillKey = (name: string): string => name.trim().toLowerCase()
