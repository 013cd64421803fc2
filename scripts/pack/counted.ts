/** "1 round", "3 rounds". */
export const counted = (many: number, one: string, several = `${one}s`): string => `${many} ${many === 1 ? one : several}`
