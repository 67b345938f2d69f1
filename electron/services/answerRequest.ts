import type { Result } from '../../shared/base/result.ts';
import type { HostRequests, RequestName } from '../../shared/host/host.ts';
import type { HostError } from '../../shared/host/hostError.ts';
import type { ErrorLog } from './errorLog.ts';
import { fileFailure, hostFailure } from './hostFailure.ts';
import { REQUEST_SCHEMAS } from './requestSchemas.ts';

/** What answers each request, its input already decoded. */
export type RequestHandlers = {
  readonly [Name in RequestName]: (input: HostRequests[Name]['input']) => Promise<Result<HostRequests[Name]['output'], HostError>>;
};

/** Answers one request as it came over the wire. Never throws: an unknown name and a bad input are `badRequest`, a bug is logged and `unknown`. */
export type AnswerRequest = (name: unknown, input: unknown) => Promise<Result<unknown, HostError>>;

/** The only way from a wire to a handler, on every front. */
export function createAnswer(handlers: RequestHandlers, log: ErrorLog): AnswerRequest {
  return async (name, input) => {
    if (!isRequestName(name)) return hostFailure('badRequest', typeof name === 'string' ? name.slice(0, 100) : typeof name);
    try {
      return await decodeAndRun(handlers, name, input);
    } catch (error) {
      await log.write(`${name} failed`, error instanceof Error ? (error.stack ?? error.message) : String(error));
      return error instanceof Error ? fileFailure(error, name) : hostFailure('unknown', name, String(error));
    }
  };
}

async function decodeAndRun<Name extends RequestName>(
  handlers: RequestHandlers,
  name: Name,
  input: unknown,
): Promise<Result<HostRequests[Name]['output'], HostError>> {
  const decoded = REQUEST_SCHEMAS[name].safeParse(input);
  if (!decoded.success) return hostFailure('badRequest', name, decoded.error.message.slice(0, 2_000));
  return handlers[name](decoded.data);
}

const isRequestName = (name: unknown): name is RequestName => typeof name === 'string' && Object.hasOwn(REQUEST_SCHEMAS, name);
