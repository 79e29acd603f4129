/** A tag, its attributes, and what is within it. */
export type Shape = [tag: string, attributes: Record<string, string>, ...within: Shape[]];
/** As the build packs it: `viewBox`, at 3:2, and its shapes. */
export type Flag = [viewBox: string, ...shapes: Shape[]];
