/** How long records are kept, in the words of the law: years and start as in `retention-rows.ts`, and what else the text says. */
import { saidIn } from './rows';

export const retention = saidIn(String.raw`
us-az | all | 6y@LAST | 6 years after the last contact | A.R.S. 12-2297
us-ca | psychologist | 7y@TERM | 7 years after the ending & minors: until 7 years after they turn 18 | 2919
us-ca | educationalPsychologist | 7y@TERM | 7 years after the ending & minors: until 7 years after they turn 18 & January 1, 2015 | 4989.51
us-co | psychologist | 7y@max(TERM,LAST) | ending or the last contact, whichever is later & minors: until 7 years after they turn 18, .* whichever is later | 721-1.16(A)
us-co | counselor | 7y@max(TERM,LAST) | ending or the last contact, whichever is later & minors: until 7 years after they turn 18, .* whichever is later & in no event .* more than twelve years | 737-1.16(A)
us-co | familyTherapist | 7y@max(TERM,LAST) | ending or the last contact, whichever is later & minors: until 7 years after they turn 18, .* whichever is later | 736-1.16(A)
us-co | addictionCounselor | 7y@max(TERM,LAST) | ending or the last contact, whichever is later & minors: until 7 years after they turn 18, .* whichever is later | 744-1.17
us-co | socialWorker | 7y@max(TERM,LAST) | ending or the last contact, whichever is later & lacks what the rule says of children | 726-1.16(A)
us-dc | all | 3y@LAST | 3 years after the last contact & minors: until 3 years after they come of age & insurers ask for longer | 3-1210.11(c)
us-de | psychologist | 7y@LAST | 7 years after the last contact & minors: until 3 years after they come of age, or 7 years .* whichever is later & newest APA guidelines & the longest counts | 3500-11.0
us-fl | psychologist | 3y@max(TERM,LAST) | ending or the last contact, whichever is later & 4 more years the record or a summary & minors: as for adults & nothing of minors | 64B19-19.003(3)
us-fl | psychologist | summary 7y@max(TERM,LAST) | at least a summary is kept 7 years & minors: as for adults & complete record for 3 years, then it or a summary for 4 more | 64B19-19.003(3)
us-ks | psychologist | 5y@TERM | 5 years after the ending & minors: until 2 years after they come of age, or 5 years .* whichever is later & complete record & owner or custodian | 102-1-20(c)
us-ks | familyTherapist | 6y@TERM | 6 years after the ending & one year more than for psychologists & cut off | 102-5-16(c)(1)
us-ma | counselor, familyTherapist | 7y@LAST | 7 years after the last contact & minors: until 1 year after they come of age, or 7 years .* whichever is later & successor licensee & five years | 262 CMR 8.02(1)(b)
us-me | psychologist | 7y@LAST | 7 years after the last contact & minors: until 3 years after they come of age, or 7 years .* whichever is later & minors at the last contact | ch. 9 s. 2(2)
us-me | psychologist | summary 15y@LAST | at least a summary is kept 15 years after the last contact & minors: until 15 years after they come of age | ch. 9 s. 2(2)
us-me | socialWorker | 7y@LAST | 7 years after the last contact & minors: until 7 years after they turn 18 & death & lawsuit runs & after the license has ended & private practice | ch. 17 s. 2
us-me | counselor | 5y@LAST | 5 years after the last contact & client has died & no rule of its own for minors | ch. 8-A s. 5
us-mi | all | 7y@SVC | 7 years after each service & minors: as for adults & no period of its own for minors | 333.16213(1)
us-mn | psychologist | 8y@LAST | 8 years after the last contact & minors: 8 years, which count from the day they turn 18 | 7200.4750
us-mn | counselor | 7y@LAST | 7 years after the last contact & minors: 7 years, which count from the day they turn 18 | 2150.7535
us-mn | addictionCounselor | 7y@LAST | 7 years after the last contact & minors: 7 years, which count from the day they turn 18 | 148F.15
us-mn | socialWorker | 7y@LAST | 7 years after the last contact & employed need not keep a second copy & no rule for minors | 148E.225 subd. 4
us-mt | psychologist | 7y@LAST | 7 years after the last contact & minors: until 7 years after they turn 18 & release of the record counts as a contact | 24.189.2318(2)(a) and (b)
us-nc | familyTherapist | 5y@TERM | 5 years after the ending & end of services and the closing of the file & agency that employs | 90-270.51(h)
us-nc | familyTherapist | 5y@ENTRY | 5 years after the last entry & closing of the file | 90-270.51(h)
us-nh | clinicians | 7y@ENTRY | 7 years after the last entry & minors: until 7 years after they come of age & clinical and business records & last activity on the account & late payment | Mhp 502.01(k)
us-nj | socialWorker | 7y@ENTRY | 7 years after the last entry & minors: until they are 25 & permanent client record | 13:44G-12.1(e)
us-nj | familyTherapist | 7y@ENTRY | 7 years after the last entry & minors: until they are 25 | 13:34-8.1(d)
us-nv | all | 5y@ENTRY | 5 years after the last entry & minors: until they are 23, or 5 years .* whichever is later & before they are 23 & received or made | 629.051(1) and (7)
us-nv | psychologist | 5y@LAST | 5 years after the last contact & minors: until they are 22, or 5 years .* whichever is later & longer law comes first | 641.219(2)
us-or | psychologist | 7y@LAST | 7 years after the last contact\. For minors: as for adults | 858-010-0060(1)
us-or | counselor, familyTherapist | 7y@LAST | 7 years after the last contact & minors: as for adults & read in full, says nothing of minors | 833-075-0070(1)(a)
us-pa | counselor | 5y@ENTRY | 5 years after the last entry & no rule of its own for minors & cut off | 49.78(b)
us-tx | counselor | 7y@TERM | 7 years after the ending & minors: until 5 years after they come of age, or 7 years .* whichever is later & unless your employer does | 681.36(b)
us-tx | socialWorker | 7y@TERM | 7 years after the ending & minors: until 5 years after they turn 18, or 7 years .* whichever is later | 781.309(4)
`);
