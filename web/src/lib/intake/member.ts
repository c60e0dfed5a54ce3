import { emailOf } from '@regietafel/schema/input/email.ts';
import type { HouseholdMemberInput } from '../graph/schema.generated.ts';

/** A member of the household as it is being typed. */
export interface Member {
  key: number;
  name: string;
  child: boolean;
  relation: string;
  birthDate: string;
  phone: string;
  email: string;
  /** Somebody tried to send it: what is missing is said. A new row begins calm. */
  tried: boolean;
}

let made = 0;

/** An empty member. */
export function newMember(child: boolean): Member {
  return { key: ++made, name: '', child, relation: '', birthDate: '', phone: '', email: '', tried: false };
}

/** A member as the server asks for it: what is empty is left out. */
export function memberInput(member: Member): HouseholdMemberInput {
  const { child, birthDate } = member;
  const phone = child ? '' : member.phone.trim();
  const email = child ? '' : (emailOf(member.email) ?? '');
  return {
    name: member.name.trim(),
    child,
    relation: member.relation.trim(),
    ...(birthDate === '' ? {} : { birthDate }),
    ...(phone === '' ? {} : { phone }),
    ...(email === '' ? {} : { email }),
  };
}
