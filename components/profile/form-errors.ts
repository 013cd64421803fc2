/** What to mend, by the field's path in the draft ("pay.floor", "skills.2.years"). Empty where all is well. */
export type FormErrors = Record<string, string>
