import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../shared/file/decodeBytes.ts';
import { parseDocument } from '../../../shared/file/parseDocument.ts';
import { SNIFF_BYTES, sniffBytes } from '../../../shared/file/sniffBytes.ts';
import { bentText, sampleFile } from '../../support/sampleFile.ts';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const TEXT = JSON.stringify({ ...sampleFile(), client: '岛 🚢 council' }, null, 1);
const AT = TEXT.indexOf('岛');

describe('a text', () => {
  const le = Buffer.from(`\ufeff${TEXT}`, 'utf16le');
  it.each([
    ['utf8', Buffer.from(TEXT)],
    ['utf8Bom', Buffer.from(`\ufeff${TEXT}`)],
    ['utf16le', le],
    ['utf16be', Buffer.from(le).swap16()],
    ['utf16le', le.subarray(2)],
    ['utf16be', Buffer.from(le.subarray(2)).swap16()],
  ])('in %s is read, without its mark', (encoding, bytes) => {
    expect(decodeBytes(bytes)).toEqual({ ok: true, value: { text: TEXT, form: { encoding, crlf: false, damagedAt: null } } });
  });

  it('may end its lines as on Windows', () => {
    expect(decodeBytes(Buffer.from('a\r\nb\n'))).toMatchObject({ value: { form: { crlf: true } } });
  });

  it('may break off in the middle of a character', () => {
    const cut = Buffer.from('Dear 部').subarray(0, 7);
    expect(decodeBytes(cut)).toMatchObject({ ok: true, value: { text: 'Dear ', form: { damagedAt: 5 } } });
    const whole = Buffer.from(TEXT);
    const ours = decodeBytes(whole.subarray(0, whole.indexOf('🚢') + 2));
    expect(ours).toMatchObject({ ok: true, value: { text: TEXT.slice(0, AT + 2), form: { damagedAt: AT + 2 } } });
  });
});

describe('a document with bytes that are no text', () => {
  it.each([0xff, 0xc0, 0x80, 0xf0])('is read up to the first of them and beyond: %i', byte => {
    const bytes = Buffer.from(TEXT);
    bytes[bytes.indexOf('岛')] = byte;
    const decoded = decodeBytes(bytes);
    expect(decoded).toMatchObject({ ok: true, value: { form: { encoding: 'utf8', damagedAt: AT } } });
    if (!decoded.ok) throw new Error('not read');
    expect(decoded.value.text).toContain('council');
    const { text, form } = decoded.value;
    expect(parseDocument(text, form)).toMatchObject({ kind: 'damaged', fault: 'encoding' });
  });

  it('keeps a replacement character that somebody wrote', () => {
    const text = bentText((_, f) => Object.assign(f.settings, { title: 'a\ufffdb', client: 'X' }));
    const bytes = Buffer.from(text);
    bytes[bytes.indexOf('"X"') + 1] = 0xff;
    expect(decodeBytes(bytes)).toMatchObject({ value: { form: { damagedAt: text.indexOf('"X"') + 1 } } });
  });

  it.each(['utf16le', 'utf16be'])('in %s with half a character names its place, with a mark and without', encoding => {
    for (const mark of ['\ufeff', '']) {
      const bytes = Buffer.from(mark + TEXT.replace('🚢', '\ud83d'), 'utf16le');
      if (encoding === 'utf16be') bytes.swap16();
      expect(decodeBytes(bytes)).toMatchObject({ ok: true, value: { form: { encoding, damagedAt: AT + 2 } } });
      expect(decodeBytes(bytes.subarray(0, mark.length * 2 + AT * 2 + 1))).toMatchObject({ value: { form: { damagedAt: AT } } });
    }
  });

  it('is still a document where a power cut left zeros in it', () => {
    const bytes = Buffer.from(TEXT);
    bytes.fill(0, 120, 400);
    expect(decodeBytes(bytes)).toMatchObject({ ok: true });
  });
});

describe('bytes that are no text', () => {
  it.each([
    ['zeroed', '\0\0\0\0\0\0'],
    ['archive', 'PK\x03\x04\x14\0\0\0\x08\0notes.txt'],
    ['archive', '\x1f\x8b\x08\0'],
    ['office', 'PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0[Content_Types].xml'],
    ['office', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0'],
    ['pdf', '%PDF-1.7\n%\xe2\xe3\xcf\xd3'],
    ['picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['picture', '\xff\xd8\xff\xe0\0\x10JFIF'],
    ['picture', 'RIFF\x24\0\0\0WEBPVP8 '],
    ['picture', 'BM\x36\0\0\0\0\0'],
    ['program', '\x7fELF\x02\x01\x01\0'],
    ['program', 'MZ\x90\0\x03\0\0\0'],
    ['binary', 'abc\0\x01\x02\x03'],
    ['binary', '\xff\xfe\0\0{\0\0\0'],
    ['otherEncoding', '\xb2\xc6\xce\xf1\xb2\xbf'],
    ['otherEncoding', 'M\xfcller & S\xf6hne'],
  ])('are called %s: %j', (kind, bytes) => {
    expect(decodeBytes(latin1(bytes))).toEqual({ ok: false, error: kind });
    expect(sniffBytes(latin1(bytes))).toBe(kind);
  });

  it.each(['BM is short for Benchmark', 'MZ', 'PK and others'])('are not seen in a text that only begins alike: %j', text => {
    expect(sniffBytes(latin1(text))).toBe('text');
  });
});

describe('what is there', () => {
  it.each([
    ['document', TEXT],
    ['document', TEXT.slice(0, 60)],
    ['json', '{"name":"x"}'],
    ['orgMode', '#+TITLE: x\n* y'],
    ['empty', ''],
    ['blank', ' \r\n'],
  ])('is told by its beginning: %s', (kind, text) => {
    expect(sniffBytes(Buffer.from(text))).toBe(kind);
  });

  it('is told although the beginning ends within a character', () => {
    for (let pad = 0; pad < 3; pad += 1) expect(sniffBytes(Buffer.from(' '.repeat(pad) + '部'.repeat(SNIFF_BYTES)))).toBe('text');
  });
});
