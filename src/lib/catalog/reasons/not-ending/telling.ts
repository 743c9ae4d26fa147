/** Nothing ends, so there is nothing to tell. */
export default null;
