/** For what adds nothing to a document. */
export const noNewId = (): never => {
  throw new Error('nothing is added here');
};
