/** Every key of the English area; of plurals Chinese has one form only, `_other`. */
export type Translation<English> = { readonly [Key in keyof English as Key extends `${string}_one` ? never : Key]: string };
