/** Words that begin a sentence or stand in a day or an address, and are somebody's name too: alone they name nobody. */
export const ordinaryWords: ReadonlySet<string> = new Set(
	`
	a all also an and angel any art as ash at autumn be bill both brook but by call can carol case chance chase
	charity christian clay cliff constance crisis dale dawn day dean dear destiny do dr drew duke each early
	earl faith flora for forest frank from gene glen good grace grant guy hand happy harmony have he heath heather
	help her here him his holly home hope i if in it ivy jack joy journey joe just justice king know lane
	last later leave let liberty life light line list look love major make many mark may me melody mercy miles
	mine more much my near no noble not of office old olive on one open or our out page pat patience peace pearl
	penny person place please pride prince prudence queen ray read records reed rich right river robin rocky rod
	rose ruby rusty sage say see serenity she sky so some spring star stay stone storm sue summer sunny sun take
	tell than thank that the their them there they this time to trinity trust until up us violet wade
	walker ward way we wells west what when where will winter wish with woods write yes you young your
	january february march april may june july august september october november december
	sunday monday tuesday wednesday thursday friday saturday
	jan feb mar apr jun jul aug sep oct nov dec easter christmas
	america england scotland wales ireland india israel jordan china chad kenya france
	alabama alaska arizona california carolina colorado dakota delaware florida georgia idaho indiana iowa kansas
	kentucky maine maryland montana nevada oregon tennessee texas virginia washington wyoming
	adelaide austin boston bristol brooklyn charlotte chester chelsea dallas denver florence houston jackson
	kingston lancaster lincoln london madison melbourne milan orlando paris phoenix portland salem savannah
	sydney vienna york victoria
	samaritan samaritans lifeline health
	`
		.trim()
		.split(/\s+/)
);
