import type { Language } from '../model/settings.ts';
import { ecommercePlatform } from './ecommercePlatform/ecommercePlatform.ts';
import type { Template } from './template.ts';

/** Everything that a new document can start from, beside nothing. */
export const TEMPLATES: readonly Template[] = [ecommercePlatform];

export const templateName = (template: Template, language: Language): string => template.words[language].name;

export const findTemplate = (id: string): Template | undefined => TEMPLATES.find(template => template.id === id);
