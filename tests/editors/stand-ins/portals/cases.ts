/** The job portals: where each one's page is, and what is to be read from its story's field. */
import type { Frame, Page } from 'puppeteer-core';
import type { FieldLimit } from '../../../../lib/model/field.ts';
import { waitFor } from '../../../harness/wait.ts';
import type { EditorCase } from '../../editor-case.ts';
import { standIn } from '../stand-in.ts';
import type { Key } from './portal.ts';

export interface PortalCase extends EditorCase {
  readonly question: string;
  /** The frame that the question asks for. */
  readonly frame: string;
  /** Absent where the portal keeps it to itself. */
  readonly limit?: FieldLimit;
}

/** Fields that are to be left alone on every portal. */
export const LEFT_ALONE: readonly Key[] = ['why', 'salary', 'address', 'cover', 'trap'];

const own = (name: string, host: string, path: string) => async () => ({
  [host]: { [path]: await standIn(`portals/${name}`) },
});

/** A page of a company's own site, with the portal in a frame of another. */
const around = (id: string, host: string, path: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Careers</title></head><body style="margin:0 40px">
<h1>Work with us</h1><p id="above"><button type="button" id="beside">Our offices</button></p>
<iframe id="${id}" title="Application" style="width:100%;height:1500px;border:1px solid #ccc"></iframe>
<script>document.querySelector('iframe').src = 'https://${host}:' + location.port + '${path}';</script>
</body></html>`;

const within = (selector: string) => async (page: Page) => {
  const frame: Frame = await waitFor('the frame', async () => {
    using element = await page.$(selector);
    const inner = await element?.contentFrame();
    return inner?.url().startsWith('https') && inner;
  });
  return { text: frame, field: frame };
};

const GREENHOUSE = {
  question: 'Tell us about a time you disagreed with a decision of your manager.',
  frame: 'have-backbone-disagree-and-commit',
  limit: { characters: 600 },
} as const;
const ASHBY = {
  question: 'Walk us through the hardest bug you have tracked down.',
  frame: 'dive-deep',
  limit: { characters: 600 },
} as const;

export const greenhouseEmbedded: PortalCase = {
  title: 'Greenhouse in a frame (stand-in)',
  ...GREENHOUSE,
  pages: async () => ({
    'www.acme-robotics.com': { '/careers': around('grnhse_iframe', 'job-boards.greenhouse.io', '/embed/job_app') },
    ...(await own('greenhouse', 'job-boards.greenhouse.io', '/embed/job_app')()),
  }),
  frames: within('#grnhse_iframe'),
};

export const smartRecruiters: PortalCase = {
  title: 'SmartRecruiters (stand-in)',
  question: 'What accomplishment are you most proud of?',
  frame: 'deliver-results',
  limit: { characters: 600 },
  pages: own('smartrecruiters', 'jobs.smartrecruiters.com', '/oneclick-ui/company/Acme/publication/1'),
};

export const icims: PortalCase = {
  title: 'iCIMS (stand-in)',
  question: 'Describe a time you went above and beyond for a customer.',
  frame: 'customer-obsession',
  limit: { characters: 600 },
  pages: async () => ({
    'careers-acme.icims.com': {
      '/jobs/1234/apply': around('icims_content_iframe', 'careers-acme.icims.com', '/jobs/1234/form?in_iframe=1'),
      '/jobs/1234/form': await standIn('portals/icims'),
    },
  }),
  frames: within('#icims_content_iframe'),
};

export const workday: PortalCase = {
  title: 'Workday',
  question: 'Give an example of a time you had to deliver under a tight deadline.',
  frame: 'pressure',
  limit: { characters: 600 },
  pages: own('workday', 'acme.wd5.myworkdayjobs.com', '/en-US/careers/job/1/apply'),
};

export const PORTALS: readonly PortalCase[] = [
  { title: 'Greenhouse', ...GREENHOUSE, pages: own('greenhouse', 'job-boards.greenhouse.io', '/acme/jobs/4000123') },
  greenhouseEmbedded,
  {
    title: 'Lever',
    question: 'Describe a situation in which you took ownership of a problem that was not yours (max 90 words).',
    frame: 'ownership',
    limit: { words: 90 },
    pages: own('lever', 'jobs.lever.co', '/acme/0b1c/apply'),
  },
  { title: 'Ashby', ...ASHBY, pages: own('ashby', 'jobs.ashbyhq.com', '/acme/0b1c/application') },
  {
    title: 'Ashby in a frame',
    ...ASHBY,
    pages: async () => ({
      'careers.acme-robotics.com': { '/jobs': around('ashby_embed_iframe', 'jobs.ashbyhq.com', '/acme/0b1c/embed') },
      ...(await own('ashby', 'jobs.ashbyhq.com', '/acme/0b1c/embed')()),
    }),
    frames: within('#ashby_embed_iframe'),
  },
  workday,
  smartRecruiters,
  icims,
  {
    title: 'Taleo',
    question: 'Tell us about a time you had to adapt to a sudden change of plans.',
    frame: 'adaptability',
    pages: own('taleo', 'acme.taleo.net', '/careersection/2/jobapply.ftl'),
  },
  {
    title: 'amazon.jobs',
    question: 'Tell us about a time you took a calculated risk because speed mattered.',
    frame: 'bias-for-action',
    limit: { words: 100 },
    pages: own('amazon', 'www.amazon.jobs', '/applicant/jobs/2900/apply'),
  },
  {
    title: 'Workable',
    question: 'Give an example of a disagreement with a coworker and how you resolved it.',
    frame: 'conflict',
    limit: { characters: 600 },
    pages: own('workable', 'apply.workable.com', '/acme/j/0B1C/apply'),
  },
];
