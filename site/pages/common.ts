import * as about from './common/about.11ty.ts';
import * as accessibility from './common/accessibility.11ty.ts';
import * as amounts from './common/amounts.11ty.ts';
import * as atom from './common/atom.11ty.ts';
import * as calendar from './common/calendar.11ty.ts';
import * as data from './common/data.11ty.ts';
import * as headers from './common/headers.11ty.ts';
import * as home from './common/home.11ty.ts';
import * as jsonFeed from './common/json-feed.11ty.ts';
import * as legal from './common/legal.11ty.ts';
import * as membersAll from './common/members-all.11ty.ts';
import * as notFound from './common/not-found.11ty.ts';
import * as quality from './common/quality.11ty.ts';
import * as robots from './common/robots.11ty.ts';
import * as search from './common/search.11ty.ts';
import * as siteMap from './common/site-map.11ty.ts';
import * as sitemap from './common/sitemap.11ty.ts';
import * as sql from './common/sql.11ty.ts';
import * as topic from './common/topic.11ty.ts';
import * as topicYear from './common/topic-year.11ty.ts';
import * as topics from './common/topics.11ty.ts';
import * as year from './common/year.11ty.ts';
import * as years from './common/years.11ty.ts';

/** The templates of the pages about all councils. */
export const commonTemplates = {
  about,
  accessibility,
  amounts,
  atom,
  calendar,
  data,
  headers,
  home,
  'json-feed': jsonFeed,
  legal,
  'members-all': membersAll,
  'not-found': notFound,
  quality,
  robots,
  search,
  'site-map': siteMap,
  sitemap,
  sql,
  topic,
  'topic-year': topicYear,
  topics,
  year,
  years,
};
