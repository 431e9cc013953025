package org.culturalpearls.award.setup.internal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.culturalpearls.award.setup.Appointments;
import org.culturalpearls.award.setup.AwardOffice;
import org.culturalpearls.people.PersonId;

/** The columns of an appointment; the position is that among those of the same office, from 1. */
@Embeddable
public record Member(@Enumerated(EnumType.STRING) AwardOffice office, Long personId, int position) {

  public static Set<Member> all(Appointments appointments) {
    Set<Member> all = new HashSet<>();
    for (AwardOffice office : AwardOffice.values()) {
      List<PersonId> holders = appointments.of(office);
      for (int position = 1; position <= holders.size(); position++) {
        all.add(new Member(office, holders.get(position - 1).value(), position));
      }
    }
    return all;
  }

  public static Appointments view(Collection<Member> members) {
    return new Appointments(
        of(members, AwardOffice.SELECTOR),
        of(members, AwardOffice.JUROR),
        of(members, AwardOffice.CHAIR).stream().findFirst().orElse(null),
        of(members, AwardOffice.DEPUTY));
  }

  private static List<PersonId> of(Collection<Member> members, AwardOffice office) {
    return members.stream()
        .filter(member -> member.office == office)
        .sorted(Comparator.comparingInt(Member::position))
        .map(member -> new PersonId(member.personId))
        .toList();
  }
}
