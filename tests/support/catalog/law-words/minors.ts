/**
 * A minor's own consent, from the words of the law: the age, whose signature a release then asks, whether a parent may be told.
 * `-`: the text names no such age, or none for private therapists; it speaks of the care, and not of who signs a release.
 */
import { saidIn } from './rows';

export const minors = saidIn(String.raw`
us-az | all | 18 - ask | parent or legal custodian & in writing or by word of mouth, before & emergency & law or a court says otherwise & misdemeanor & verify who the parent is | 36-2272
us-ca | all | - alone ask | could lawfully have consented & only the minor may sign & a parent may not | 56.11(b)(3)
us-co | all | 12 - mustNotBeTold | from 12 & without a parent & knowingly and freely & clinically needed | 12-245-203.5(2)
us-co | all | 12 - mustNotBeTold | talk with them about involving a parent & only with the minor’s consent & unless the minor cannot manage | (3)
us-ct | psychologist, socialWorker, familyTherapist | - - ask | no lowest age & without asking or telling a parent & five tests & noted in the record & minor signs a statement | 19a-14c(b)
us-ct | counselor | 18 - ask | counselors are not among those & a parent consents & to be checked | 19a-14c(b)
us-dc | all | - - ask | any age may consent & they ask for & mental or emotional condition | 600.7(c)
us-dc | all | - - ask | under 18 may seek and consent to outpatient & 7-1231.14.* not found | 21-511(b)
us-dc | all | 14 beside ask | 14 to 17 the client and a parent or guardian sign .* together & parent never consented .* minor signs alone | 7-1202.05(b)
us-de | all | 18 - ask | parent or guardian consents & mental health screening and treatment & cut off | 707(a)-(b)
us-de | all | 14 - ask | substance use that is not residential & from 14 & in writing alone & facilities | 2210(b)
us-fl | all | 18 - ask | July 1, 2021 & parent’s written consent & unless another law & misdemeanor | 1014.06
us-fl | all | 13 - ask | from 13 & emotional crisis & evaluation and crisis counseling & ¶.*two visits in any one week, before a parent has to consent & HB 1505 | 394.4784
us-ga | all | - - ask | only in facilities & 12-year-old may apply for observation and diagnosis & parent still consents in writing to the treatment | 37-3-20(a)
us-hi | all | 14 - ask | from 14 & mature enough & licensed mental health professional & parent consents to medication or to a placement out of the home | 577-29(a)
us-hi | all | 14 - ask | parent is involved unless you find it inappropriate after a talk with the minor & record says whether and when you tried | 577-29
us-id | all | 18 - mayBeTold | July 1, 2024 & mental health care included & without a parent’s prior consent & court’s order & blanket consent & medical emergency | 32-1015
us-id | all | 18 - mayBeTold | few exceptions a parent may not be denied the minor’s health information, and may sue | 32-1015
ie | all | - - ask | at 16 & surgical, medical or dental & psychotherapy is not named & parent’s consent under 18 | Non-Fatal Offences Against the Person Act 1997, section 23
us-il | all | 12 - ask | from 12 & without a parent & under 17 & ¶.*eight sessions of 90 minutes at first & seeking a parent’s consent would harm | 405 ILCS 5/3-5A-105
us-il | all | 12 - ask | from 12 they see their own record, and under 12 a parent & 12 to 17 a parent sees it only where the minor is told and does not object & no compelling reason & condition, diagnosis, needs and services | 740 ILCS 110/4(a)
us-in | all | 18 - ask | emancipated & 14 and living apart, self-supporting and managing & married, in the military & another statute & no age of its own for mental health | 16-36-1-3
us-ky | all | - - ask | from 16 & who asks & from a physician without a parent & physicians alone | 214.185(2)
us-ky | all | - - ask | from 16 & unaccompanied \(homeless\) & qualified mental health professional without a parent & not checked | 214.185(3)
us-la | all | - - ask | believes to be ill & hospital, a public clinic or a physician & no age is set & parent may be told & counselors and social workers are not named | 40:1079.1
us-md | all | 12 - mayBeTold | from 12 & licensed provider finds mature & not to medication under 16 & cannot refuse care that a parent consented to & may inform a parent, and need not | 20-104
us-me | socialWorker | - - mayBeTold | substance use & need not get a parent’s consent and need not tell a parent, but may | 32 M.R.S. 7004
us-me | psychologist | - - mayBeTold | drug or alcohol abuse & need not get a parent’s consent and need not tell a parent, but may | 32 M.R.S. 3817
us-mi | all | 14 - ask | from 14 & outpatient & without a parent’s consent or knowledge | 330.1707
us-mt | all | 16 - ask | from 16 & consent alone & licensed mental health professional & 2023 | 53-21-112(2)
us-mt | psychologist, physician | - - ask | life, safety or property is in urgent danger & by a physician or psychologist | 41-1-406
us-mt | psychologist, socialWorker, counselor | - alone ask | emancipated, married, self-supporting or have graduated & control their information & no marriage and family therapists | 41-1-401 and 41-1-402
us-nc | all | - - ask | December 2023 & before a parent’s written or documented consent & article or a court | 90-21.10B
us-nd | all | - - ask | from 14 & sexually transmitted disease, alcoholism or drug abuse & mental health is not named & parent’s consent | 14-10-17
us-nd | all | - - ask | counseling center tells minors & ask to have a parent’s access .* refused & best interest & was not read | 14-07.3-03
us-nm | all | 14 - ask | from 14 & presumed able to consent alone & psychotherapy, counseling and other verbal & custodian has to be told of psychotropic | 32A-6A-15
us-nm | all | - - ask | under 14 & first assessment and verbal therapy alone & ¶.*two calendar weeks | 32A-6A-14(B)
us-nm | all | 14 alone ask | from 14, a minor with capacity decides who sees & under 14 the legal custodian | 32A-6A-24(B)
us-nv | all | - - ask | no age for mental health & live apart and can show it & married or a parent & danger of a serious health hazard | 129.030(1)
us-ny | all | - - ask | only to outpatient services of a program run or licensed by the Office of Mental Health & physician, a psychologist or supervised staff & no age is set | 33.21
us-ny | all | - - ask | homeless youth and youth in approved runaway programs & consent alone & parents and those who are married or emancipated | 33.21(a)(1)
us-oh | all | 14 - mustNotBeTold | from 14 & without medication & without a parent’s consent or knowledge & ¶.*six sessions or 30 days, whichever comes first | 5122.04
us-oh | all | 14 - mustNotBeTold | not told without the minor’s consent, unless harm is substantially probable and the minor hears of it first & repeal | 5122.04
us-ok | all | 18 - ask | before any assessment & parent or guardian consents in writing & emergency & another law or a court order & misdemeanor | 25 O.S. 2005
us-or | all | 14 - ask | from 14 & outpatient diagnosis or treatment without a parent’s knowledge or consent | 109.675(1)
us-or | all | - - ask | serious and imminent risk of a suicide attempt & inpatient care is not needed or cannot be had & parent, guardian or another person who can help & plan safety | 109.680(2)(c)
us-pa | all | 14 - ask | from 14 & consent alone to outpatient examination and treatment & parent may consent for somebody under 18 too & neither can undo the other’s | Act of February 13, 1970 (P.L. 19, No. 10), section 1.1(a), as amended by Act 65 of 2020
us-ri | all | - - ask | at 16, or if married & routine or emergency medical or surgical & counseling is not named | 23-4.6-1(a)
us-ri | all | - - ask | facilities under the Mental Health Law & parents or guardians choose who may get records | 40.1-5-26(b)(3)
us-sc | all | 16 - ask | from 16 & any health service, save operations & nobody else’s consent & bills of 2025 | 63-5-340
us-sc | all | - - ask | any age & without a parent’s consent where the professional finds them necessary | 63-5-350
us-tn | all | 16 alone ask | from 16 & serious emotional disturbance or mental illness & adult’s rights over outpatient treatment and confidential information & without a parent’s consent & severe harm, there is a procedure | 33-8-202(a) and (b)
us-tx | physician, psychologist, counselor, socialWorker | - - mayBeTold | any age & suicide prevention, chemical addiction or dependency, or sexual, physical or emotional abuse; otherwise a parent consents & family therapists are not named | 32.004(a)
us-tx | physician, psychologist, counselor, socialWorker | - - mayBeTold | with or without the child’s consent, you may tell the parents & court order may forbid | (b)(2) and (c)
us-va | all | - - ask | services licensed by the state & parent’s permission to see the record, save for outpatient mental health | 12VAC35-115-90(B)(1)
us-vt | all | - - ask | any age & outpatient psychotherapy or supportive counseling & not to prescription drugs & no parent’s consent | 18 V.S.A. 8350
us-wa | all | 13 - ask | from 13 & outpatient treatment without a parent’s consent; under 13 a parent consents | 71.34.530
us-wi | all | - - ask | emergency & ¶.*30 days & without consent, without medication & parent could not be reached with reasonable effort & consent or a petition & treatment director | 51.138
us-wy | all | 18 - ask | married, in active military service, living apart and managing their own affairs, or emancipated & parents cannot be found and the need is urgent & from 12 for tobacco & no general consent | 14-1-101(b)
`);

/** Everywhere else eighteen is of general knowledge. */
export const majority = saidIn(String.raw`
us-al | all | 19 | of age at 19 | Ala. Code 26-1-1
`);
