/** An id is known only to the device, so no such page can be made at build time. */
export const prerender = false;
