/**
 * The story on the practice page: a believable first draft, with a good sentence among those that are weak in the ways
 * that first drafts are. It is English in every locale, as is what the rubric can judge.
 */
export const SAMPLE_STORY = `Last spring I worked at an online shop that sells garden furniture. I noticed that some customers paid and never got a confirmation email, and our support desk was answering them one by one.

I compared the list of paid orders with the mail log, and the missing ones were all from the minutes when the mail service restarted. We wrote a small fix together and we added a retry on our side. The mail service belonged to another team, so I sent them a message in their channel and they took care of the rest.

After that, complaints went down significantly and a lot of customers got their emails much faster. The support team was happy and my manager was impressed. I assumed it worked because nobody complained again.

Looking back, I learned that communication is very important and that teamwork matters.`;
