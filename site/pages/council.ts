import * as atom from './council/atom.11ty.ts';
import * as authority from './council/authority.11ty.ts';
import * as deliberation from './council/deliberation.11ty.ts';
import * as emptySitting from './council/empty-sitting.11ty.ts';
import * as jsonFeed from './council/json-feed.11ty.ts';
import * as legalRegister from './council/legal-register.11ty.ts';
import * as legalYears from './council/legal-years.11ty.ts';
import * as member from './council/member.11ty.ts';
import * as members from './council/members.11ty.ts';
import * as notice from './council/notice.11ty.ts';
import * as sitting from './council/sitting.11ty.ts';
import * as sittingCalendar from './council/sitting-calendar.11ty.ts';
import * as sittingList from './council/sitting-list.11ty.ts';
import * as versions from './council/versions.11ty.ts';

/** The templates of the pages of a council. */
export const councilTemplates = {
  atom,
  authority,
  deliberation,
  'empty-sitting': emptySitting,
  'json-feed': jsonFeed,
  'legal-register': legalRegister,
  'legal-years': legalYears,
  member,
  members,
  notice,
  sitting,
  'sitting-calendar': sittingCalendar,
  'sitting-list': sittingList,
  versions,
};
