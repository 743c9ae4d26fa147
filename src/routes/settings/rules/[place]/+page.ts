/** Files that are imported bring places of their own, so not every such page is known at build time. */
export const prerender = false;
