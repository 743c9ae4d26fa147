/** What no letter that is only a notice says of anybody (docs/standards.md D.0), in groups as a finding names them. */
export const clinicalWords: Record<string, readonly RegExp[]> = {
	'a diagnosis': [
		/\bdiagnos\w*/i,
		/\b(?:mood|anxiety|personality|eating|stress|bipolar|depressive|panic|psychotic|adjustment|attachment|conduct|sleep|substance use|post-?traumatic stress|obsessive[- ]compulsive|attention[- ]deficit)\b.{0,20}\bdisorders?\b|\bdisorders?\b/i,
		/\bdepress(?:ion|ive|ed)\b|\banxiety\b|\bbipolar\b|\bschizo\w+|\bpsychos[ie]s\b|\bpsychotic\b|\bdementia\b/i,
		/\banorexi\w*|\bbulimi\w*|\bautis\w+|\basperger\w*|\bdyslexi\w*|\bhypochondri\w*/i,
		/\b(?:C-?)?PTSD\b|\bOCD\b|\bADH?D\b|\bBPD\b|\bGAD\b|\bMDD\b|\bDSM(?:-\w+)?\b|\bICD(?:-\d+)?\b|\bF\d{2}\.\d{1,2}\b/,
		/\bborderline (?:personality|traits?|features?)\b|\bnarcissis\w+/i
	],
	'a symptom': [
		/\bsymptom\w*|\bpanic attacks?\b|\bflash-?backs?\b|\bhallucinat\w*|\bdelusion\w*|\bparanoi\w*/i,
		/\bdissociat\w*|\bmani(?:a|c)\b|\binsomnia\b|\bintrusive thoughts?\b|\bcompulsions?\b|\bphobi\w+/i,
		/\btraumati\w*|\byour trauma\b|\bbing(?:e|ing)\b|\bpurging\b|\bhearing voices\b|\bmood swings?\b/i
	],
	'a risk': [
		/\bsuicid\w*|\bself-?(?:harm|injur)\w*|\bhurt(?:ing)? yourself\b|\bkill(?:ing)? yourself\b|\bend(?:ing)? your life\b/i,
		/\bat (?:high |low |some )?risk\b|\brisk (?:of|assessment|level|factors?)\b|\byour risk\b|\bhomicid\w*/i,
		/\boverdos\w*|\brelaps\w*|\baddict\w*|\balcohol\w*|\bsobriety\b|\bsubstance (?:use|abuse)\b|\bdrug (?:use|abuse)\b/i,
		/\b(?:sexual|child|physical|emotional|domestic) (?:abuse|violence)\b|\byour abuse\w*|\bwas abused\b|\brape\w*\b/i
	],
	'a medicine or a treatment': [
		/\bmedications?\b|\banti-?(?:depressants?|psychotics?|anxiety)\b|\bbenzodiazepines?\b|\bSSRIs?\b|\bSNRIs?\b/i,
		/\b\d+(?:\.\d+)? ?(?:mg|mcg|milligrams?)\b|\byour (?:dose|dosage|prescriptions?)\b/i,
		/\b(?:sertraline|fluoxetine|citalopram|escitalopram|paroxetine|venlafaxine|duloxetine|bupropion|mirtazapine|trazodone|amitriptyline)\b/i,
		/\b(?:lithium|lamotrigine|valproate|quetiapine|olanzapine|risperidone|aripiprazole|clozapine|haloperidol)\b/i,
		/\b(?:lorazepam|diazepam|alprazolam|clonazepam|zolpidem|methylphenidate|lisdexamfetamine|methadone|buprenorphine|naltrexone)\b/i,
		/\b(?:zoloft|prozac|lexapro|celexa|paxil|effexor|cymbalta|wellbutrin|lamictal|seroquel|zyprexa|risperdal|abilify|ativan|valium|xanax|klonopin|ambien|ritalin|adderall|vyvanse|suboxone)\b/i,
		/\b(?:psychiatric|inpatient|in-patient) (?:care|stay|treatment|ward|unit|hospital)\b|\bhospitali[sz]\w*|\btreatment plan\b|\bEMDR\b|\bECT\b/i
	]
};
