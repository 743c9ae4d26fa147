/** What a release needs, from the words of the law: days, points or ages where it counts any. */
import { saidIn } from './rows';

export const release = saidIn(String.raw`
us | all | other - | specific & who passes it on & who gets it & each purpose & day or an event & signature and its day & by what right | 45 CFR 164.508(c)(1)
us | all | other - | revoked in writing, how & excepted | 45 CFR 164.508(c)(2)(i)
us | all | other - | whether treatment, payment, enrollment or benefits depend | 45 CFR 164.508(c)(2)(ii)
us | all | other - | substance use & names the client & who passes on & what in a specific way & who gets it & proceedings against | 42 CFR 2.31(a)(1) to (4)
us-ak | all | other - | only with the client’s written consent & exception & public care and commitment & not checked | AS 47.30.845
us-ak | all | other - | only in community mental health centers & name & first and last day & what is passed on & who gets it & signature | 7 AAC 71.215(c)
us-az | examined | longestTerm 365 | day or the event & at most 12 months | R4-6-1105(C)
us-az | examined | other - | who passes .* on & what for & to whom & which information | R4-6-1105(C)
us-az | examined | other - | may be revoked | R4-6-1105(C)
us-az | examined | other - | each competent member who takes part signs for themselves & nothing of that member’s record goes out | R4-6-1105(E)
us-az | psychologist | other - | may not hang on payment | R4-26-106(A)-(C)
us-az | psychologist | other - | written consent & raw test data & unless one of the harms | R4-26-106(A)-(C)
us-ca | all | typeSize 14 | by hand, or printed in type no smaller than 14 points | 56.11(b)
us-ca | all | other - | apart from any other text on the same page | 56.11(b)
us-ca | all | separateSignature - | signature serves the release and nothing else & electronic one is allowed | 56.11(b)
us-co | socialWorker, counselor | other - | before records move to another provider & consent, where that is possible | 726-1.16(E) and 737-1.16(D)
us-dc | all | longestTerm 365 | at most 365 days after it was signed | 7-1202.02(a)
us-dc | all | calendarDate - | day on which it was signed & day on which it ends & an event does not do & ¶.*at most 365 days after the day of signing | 7-1202.02(a)
us-dc | all | other - | which information & who passes it on & who gets it & used for now and later & ¶.*now or at any later time, only for what is named | 7-1202.02(a)
us-dc | all | rightToInspect - | right to inspect & ¶.*I may look at my record | 7-1202.02(a)
us-dc | all | other - | may be revoked | 7-1202.02(a)
us-dc | all | revocationInWriting - | taken back in writing & whoever was to receive .* as well as to you & once that is received & ¶.*to whoever receives it and to my therapist | 7-1202.04
us-dc | all | copyToClient - | goes to the client & goes with whatever is passed on & stays in the record & ¶.*goes with whatever is passed on | 7-1202.02(c)
us-dc | all | other - | goes with everything passed on & stays in the record | 7-1202.02(c)
us-dc | all | warning - | save in an emergency & ¶.*The unauthorized disclosure of mental health information violates the provisions .* Act of 1978 & only be made pursuant to a valid authorization by the client or as provided in title III or IV & civil damages and criminal penalties | 7-1201.04
us-dc | all | logOfDisclosures - | save in an emergency & its day, who got it, and what it held | 7-1201.04
us-dc | all | minorAndParentSign 14 | 14 to 17 the client and a parent or guardian sign together & under 14 the parent signs & parent never consented .* minor signs alone | 7-1202.05(b)
us-ga | clinicians | other - | before a client consents & what will be told and to whom | 135-7-.03(2)(a)2
us-ga | clinicians | other - | only those who consented may be spoken of | 135-7-.03(2)(a)2
us-ga | clinicians | other - | for a minor, the legal custodian consents | 135-7-.03(2)(a)2
us-ia | all | logOfDisclosures - | noted in the record, with its day and who got it | 228.2(2)
us-ia | all | warning - | ¶.*only on the written authorization of the individual or the individual’s legal representative, or as otherwise provided & ¶.*unauthorized disclosure of mental health information is unlawful & ¶.*civil damages and criminal penalties & ground in the chapter & unauthorized disclosure of mental health information is unlawful & civil damages and criminal penalties | 228.2(2)
us-ia | all | other - | what is passed on & now and later & how long it is valid & its date & ¶.*now or at any later time, only for what is named | 228.3
us-ia | all | rightToInspect - | right to inspect what was passed on, at any time & ¶.*I may look at what was passed on at any time | 228.3
us-ia | all | other - | 18 or older signs, or their legal representative | 228.3
us-ia | all | other - | may be revoked & conditions | 228.3
us-ia | all | copyToClient - | gets a copy & one goes into the record | 228.3
us-il | all | other - | in writing & who gets the information, what for, and of what kind | 110/5(b)
us-il | all | rightToInspect - | right to inspect and copy & ¶.*look at what is passed on, and copy it | 110/5(b)
us-il | all | consequencesOfRefusal - | what follows if the client does not give it & ¶.*nothing is passed on under this form | 110/5(b)
us-il | all | calendarDate - | calendar day on which it ends; an event does not do | 110/5(b)
us-il | all | calendarDate - | no calendar da(y|te) & only on the day on which you receive it & ¶.*only on the day on which my therapist receives | 110/5(b)(6)
us-il | all | other - | right to revoke | 110/5(b)
us-il | all | witness - | attest to the signer’s identity witnesses the signature | 110/5(b)
us-il | all | revocationInWriting - | in writing, signed and witnessed & ¶.*signed by me and by a witness | 110/5(b)
us-il | all | logOfDisclosures - | copy of the consent, and a note .* go into the record | 110/5(b)
us-il | all | other - | blanket consent .* not specified is not valid & only what is relevant | 110/5(c)-(d)
us-il | all | noOnward - | may not pass it on without a consent to just that & ¶.*may not lawfully pass it on unless I consent to just that | 110/5(c)-(d)
us-il | all | other - | death & both the representative of the estate and the therapist, or a court’s order | 110/5(e)
us-in | all | other - | written request & nine items & names & what it is for & what is passed on & signature & date & revoked & when it ends | 16-39-2-5(c)-(d)
us-in | all | lapsesAfter 180 | unless it says otherwise & 180 days after it was made & general health records it is 60 | 16-39-2-5(c)-(d)
us-la | socialWorker | other - | written consent & to whom & what for & span of time | 46:XXV.115.A
us-md | all | longestTerm 365 | states its term & at most 1 year | 4-303
us-md | all | other - | written, dated and signed & names the provider and whoever receives | 4-303
us-md | all | other - | only records that the provider made, unless it says otherwise & ¶.*only where this form says so | 4-303
us-md | all | revocationInWriting - | in writing & once it is received | 4-303
us-mn | all | lapsesAfter 365 | one year, unless it names another period or a law does & counselors .* one year the longest & ¶.*ends one year after I sign | 144.293 subd. 2 and 4
us-mn | all | other - | nearly every disclosure & signed and dated | 144.293 subd. 2 and 4
us-mn | all | other - | written request the record or a summary goes promptly to the provider whom the client names | 144.293 subd. 3
us-mo | socialWorker | other - | another person, an agency or an employer without the written consent of the client or the guardian | 2263-3.100(3)
us-ms | psychologist, socialWorker, counselor | other - | confidential & written authorization & court order & continued treatment & marriage and family therapists are not named | 41-21-97
us-mt | all | other - | written, dated and signed & what is disclosed and to whom & names no end & 50-16-527 | 50-16-526(3)
us-mt | all | other - | exact words of the statute is immune & All health care information in your possession | 50-16-531
us-mt | all | logOfDisclosures - | each chart & everybody who received or examined the record in the last 3 years | 50-16-525(2)
us-nc | socialWorker | other - | consents in writing & clear and imminent danger & whoever may act for them | 63 .0507(b)
us-ne | all | lapsesAfter 365 | names no day or event & twelve months after it is signed & ¶.*no day and no event .* twelve months after I sign | 71-8403(1)
us-ne | clinicians | eachMemberSigns - | couple or family therapy each member of the family & able in law & before any information goes out & all of them, or nothing | 94-013.03(C)
us-ne | clinicians | other - | death, or where a client cannot consent & act for them in law | 94-013.03(B)
us-nm | all | minorSignsFrom 14 | from 14, a minor with capacity & under 14 the legal custodian | 32A-6A-24(B)
us-nv | socialWorker | other - | only with written consent & subpoena or investigation & as law allows | 641B.210(1)
us-ok | all | other - | even that somebody receives or received mental health treatment is confidential and privileged | 1-109(A)(1)
us-or | all | other - | plain language & what is passed on, by whom, to whom, each purpose & day or event on which it ends & signature and date | 192.556(1)
us-or | all | revocationInWriting - | taken back in writing | 192.556(1)
us-or | all | consequencesOfRefusal - | whether anything depends on signing | 192.556(1)
us-or | all | other - | may be passed on again | 192.556(1)
us-or | all | ownLine - | mental health information go only if the client initials the line for it & newer copy says marks & ¶.*information about my mental health may be passed on | 192.566
us-ri | all | other - | only on a consent form in writing & signed by the client or somebody authorized | 5-37.3-4(a)(1)
us-ri | all | copyToClient - | on request & any notice and of the consent before signing & ¶.*if I ask for it, I get a copy of this form before I sign | 5-37.3-4(a)(1)
us-sc | all | other - | mental health chapters are confidential unless the person or guardian consents, a court orders & private practice is to be checked | 44-22-100(A)
us-tn | all | minorSignsFrom 16 | from 16, the client consents to the disclosure of mental health information | 33-3-104(1)
us-ut | all | other - | publishes a form that meets HIPAA and 42 CFR Part 2 & may not have to be notarized & discharge summary and mental health therapy | 26B-8-514
us-va | socialWorker | other - | only with the client’s written consent, save for danger or a legal duty | 18VAC140-20-150(B)(8)
us-wa | all | other - | in writing, dated and signed & who receives it and their institution & provider & client & day or event on which it ends & limit of 90 days .* is gone | 70.02.030(3)
us-wi | all | other - | in writing & name & kind of information & kind of provider & purpose & who receives & signature .* relationship or authority & day it was signed | 146.81(2)(a)
us-wi | all | other - | states the time for which the consent counts | 146.81(2)(h)
`);
