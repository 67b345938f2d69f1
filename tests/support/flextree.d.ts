/** As much of the library as the tests use; it brings no types. */
declare module 'd3-flextree' {
  interface FlexNode<T> {
    readonly data: T;
    readonly x: number;
    readonly nodes: readonly FlexNode<T>[];
  }
  interface FlexLayout<T> {
    (tree: FlexNode<T>): FlexNode<T>;
    hierarchy(data: T): FlexNode<T>;
  }
  export function flextree<T>(options: {
    children(data: T): readonly T[];
    /** Width and height, gaps included. */
    nodeSize(node: FlexNode<T>): readonly [number, number];
    spacing: number;
  }): FlexLayout<T>;
}
