/** Nothing ends, so no notice goes. */
export default [];
