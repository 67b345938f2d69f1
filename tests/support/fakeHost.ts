import { err, ok, type Result } from '../../shared/base/result.ts';
import { DEFAULT_SETTINGS } from '../../shared/host/appSettings.ts';
import { type ForeignKind, PLAIN_TEXT } from '../../shared/host/fileContent.ts';
import type { EventName, FileRef, FileToken, Host, HostEvents, HostInfo, HostRequests, RequestName } from '../../shared/host/host.ts';
import type { HostError, PlainErrorCode } from '../../shared/host/hostError.ts';

type Answer<Name extends RequestName> = Result<HostRequests[Name]['output'], HostError>;
type Answers = { [Name in RequestName]?: (input: HostRequests[Name]['input']) => Answer<Name> | Promise<Answer<Name>> };

export const fileRef = (name: string): FileRef => ({ token: `token:${name}` as FileToken, name, folder: '~' });

export const notOurs = (foreign: ForeignKind, subject = 'x.org'): { ok: false; error: HostError } =>
  err({ code: 'notOurs', foreign, subject, detail: '' });

export const refusal = (code: PlainErrorCode, subject = 'x.org'): { ok: false; error: HostError } => err({ code, subject, detail: '' });

/** A host in memory: a disk of texts that keeps the contract of `document.write`, and a list of what was asked. */
export class FakeHost implements Host {
  readonly info: HostInfo = {
    front: 'browser',
    platform: 'linux',
    version: '0',
    dialogs: 'native',
    settings: DEFAULT_SETTINGS,
    systemLanguages: ['en'],
    windows: 'tabs',
    opened: null,
    pageBefore: 'none',
    journal: null,
  };
  /** By the file's name. */
  readonly disk = new Map<string, string>();
  readonly asked: { readonly name: RequestName; readonly input: unknown }[] = [];
  /** Answers that stand in for the preset ones. */
  answers: Answers = {};
  readonly #listeners = new Map<string, Set<(payload: never) => void>>();

  async request<Name extends RequestName>(name: Name, input: HostRequests[Name]['input']): Promise<Answer<Name>> {
    this.asked.push({ name, input });
    const answer = (this.answers[name] ?? (this.#preset as Answers)[name]) as ((input: unknown) => Answer<Name>) | undefined;
    if (answer === undefined) throw new Error(`the fake host was not told how to answer ${name}`);
    return answer(input);
  }

  on<Name extends EventName>(name: Name, listener: (payload: HostEvents[Name]) => void): () => void {
    const heard = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, heard.add(listener));
    return () => heard.delete(listener);
  }

  tell<Name extends EventName>(name: Name, payload: HostEvents[Name]): void {
    for (const listener of this.#listeners.get(name) ?? []) listener(payload as never);
  }

  /** What was asked under that name, in order. */
  inputsOf<Name extends RequestName>(name: Name): HostRequests[Name]['input'][] {
    return this.asked.filter(request => request.name === name).map(request => request.input as HostRequests[Name]['input']);
  }

  readonly #preset: Answers = {
    'document.read': ({ file }) => {
      const name = nameOf(file);
      const text = this.disk.get(name);
      return text === undefined ? refusal('notFound', name) : ok({ file: fileRef(name), text, form: PLAIN_TEXT, digest: text });
    },
    'document.write': ({ file, text, expected, overwrite }) => {
      const name = nameOf(file);
      const there = this.disk.get(name);
      if (!overwrite && there !== undefined && there !== expected)
        return refusal(expected === null ? 'alreadyExists' : 'changedOnDisk', name);
      this.disk.set(name, text);
      return ok({ file: fileRef(name), digest: text });
    },
    'viewport.get': () => ok(null),
    'viewport.set': () => ok(null),
    'window.state': () => ok(null),
    'settings.set': () => ok(null),
    'journal.begin': () => ok(null),
    'journal.append': () => ok({ kept: true }),
    'journal.end': () => ok(null),
    'journal.left': () => ok([]),
    'journal.discard': () => ok(null),
    'document.watch': watched => {
      const digest = watched === null ? null : (this.disk.get(nameOf(watched.file)) ?? null);
      if (watched !== null && digest !== watched.digest)
        queueMicrotask(() => this.tell('document.outside', { file: watched.file, digest }));
      return ok(null);
    },
    'log.error': () => ok(null),
  };
}

const nameOf = (token: FileToken): string => token.slice('token:'.length);
