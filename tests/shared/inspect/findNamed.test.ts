import { describe, expect, it } from 'vitest';
import { findNamed } from '../../../shared/inspect/findNamed.ts';

const all = [
  { id: 'u1', name: 'Care' },
  { id: 'u2', name: 'care' },
  { id: 'u3', name: 'u1' },
  { id: 'u4', name: ' Works ' },
  { id: 'u5', name: 'Twin' },
  { id: 'u6', name: 'Twin' },
];
const found = (wanted: string) => {
  const result = findNamed(all, wanted);
  return result.ok ? result.value.id : result.error.map(one => one.id);
};

describe('finding what a person means', () => {
  it('takes an id before a name', () => expect(found('u1')).toBe('u1'));
  it('takes the exact name before one that differs in case', () => expect(found('care')).toBe('u2'));
  it('forgives case and surrounding space where only one fits', () => expect(found('WORKS')).toBe('u4'));
  it('names the candidates when several fit', () => {
    expect(found('Twin')).toEqual(['u5', 'u6']);
    expect(found('CARE')).toEqual(['u1', 'u2']);
  });
  it('names nobody when none fits', () => expect(found('Legal')).toEqual([]));
});
