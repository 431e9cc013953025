package org.culturalpearls.award.nomination.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.award.nomination.JointEntryService.State;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Repository of joint entries. */
interface JointEntryRows extends JpaRepository<JointEntry, Long> {

  /**
   * The participation that speaks for the town of {@code j}: its latest outside rehearsals, which
   * is of this cycle or the one before and was not left, in a rehearsal the one of that cycle; with
   * an active person, and not one from outside that no coordinator has confirmed.
   */
  String SPEAKER =
      """
      (select p.id from participation p join cycle pc on pc.id = p.cycle_id
        where p.municipality_id = j.municipality_id
          and case when c.rehearsal then pc.id = c.id
            else not pc.rehearsal and pc.title_year >= c.title_year - 1 and p.stage <> 'LEFT' end
          and exists (select 1 from team_member t join person x on x.id = t.person_id
            where t.participation_id = p.id and x.active)
          and not exists (select 1 from nomination u
            where u.participation_id = p.id and not u.claimed and not u.begun_again)
        order by pc.title_year desc, p.id desc limit 1)
      """;

  String WITH_CYCLE =
      " from joint_entry j join nomination n on n.id = j.nomination_id"
          + " join cycle c on c.id = n.cycle_id ";

  List<JointEntry> findByNominationIdOrderById(long nomination);

  List<JointEntry> findByNominationIdAndStateInOrderById(long nomination, Collection<State> states);

  /** Returns the open ones of the towns for which this person speaks, the latest first. */
  @Query(
      value =
          "select j.*"
              + WITH_CYCLE
              + """
              where j.state in ('ASKED', 'TAKES_PART') and n.ended_at is null
                and j.municipality_id in (select own.municipality_id from participation own
                  join team_member m on m.participation_id = own.id and m.person_id = :person)
                and exists (select 1 from team_member s
                  where s.person_id = :person and s.participation_id =
              """
              + SPEAKER
              + ") order by j.asked_at desc, j.id desc",
      nativeQuery = true)
  List<JointEntry> ofPerson(long person);

  /** Returns the participation that speaks for the town of a joint entry. */
  @Query(value = "select " + SPEAKER + WITH_CYCLE + "where j.id = :entry", nativeQuery = true)
  Optional<Long> speaker(long entry);

  /** Returns whether this person speaks for a town that takes part in a nomination. */
  @Query(
      value =
          "select exists (select 1"
              + WITH_CYCLE
              + """
              where j.nomination_id = :nomination and j.state = 'TAKES_PART'
                and exists (select 1 from team_member s
                  where s.person_id = :person and s.participation_id =
              """
              + SPEAKER
              + "))",
      nativeQuery = true)
  boolean isPartner(long person, long nomination);

  /** Returns which of these joint entries are of towns for which nobody speaks. */
  @Query(
      value = "select j.id" + WITH_CYCLE + "where j.id in :entries and not exists " + SPEAKER,
      nativeQuery = true)
  List<Long> withoutSpeaker(Collection<Long> entries);
}
