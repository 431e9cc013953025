package org.culturalpearls.award;

import java.util.List;
import java.util.Optional;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MissingPart;

/**
 * Nominations as towns write them. The team writes, and its mentors where the town's consent is
 * recorded; its mentors and coordinators read, unless a conflict of interest keeps them from it; to
 * everybody else there is no such nomination.
 */
public interface NominationService {

  /** The open call that this town can still enter, for who may begin its nomination. */
  Optional<OpenCall> callFor(PersonId person, ParticipationId town);

  /** The same of the call of one cycle, where several are open. */
  Optional<OpenCall> callFor(PersonId person, ParticipationId town, CycleId cycle);

  /**
   * Begins a nomination. A town that is not in the cycle yet enters it; one that withdrew its
   * nomination begins another, and that one stays as it is.
   */
  NominationId start(PersonId person, StartNomination command);

  /**
   * The one that stands for this participation; empty where there is none or the reader may not see
   * it.
   */
  Optional<NominationView> ofParticipation(PersonId reader, ParticipationId participation);

  /**
   * With which the town of this case has entered a call that is open, in this cycle or another;
   * empty where it has not or the reader may not see it.
   */
  Optional<NominationView> inOpenCall(PersonId reader, ParticipationId town);

  /** This one; empty where the reader may not see it. */
  Optional<NominationView> ifReadable(PersonId reader, NominationId id);

  /** What the town withdrew before it began this one, the latest first. */
  List<EarlierNomination> earlier(PersonId reader, NominationId id);

  /** Throws NotFound for who may not see it. */
  NominationView nomination(PersonId reader, NominationId id);

  /** Of this case; throws NotFound where there is none or the reader may not see it. */
  NominationView ofCase(PersonId reader, CaseKey caseKey);

  /** Those of a cycle, for coordinators. */
  NominationsOfCycle inCycle(PersonId coordinator, CycleId cycle);

  /** What a reader may do with it now. */
  NominationRights rights(PersonId reader, NominationId id);

  /** Refuses who may not write in it, and everybody from the second on in which it closes. */
  void requireWritable(PersonId writer, NominationId id);

  /**
   * Saves the sections that nobody else changed since they were read; the others are named, and
   * stay as they are. Only what is open can be written.
   */
  SavedDraft saveDraft(PersonId writer, NominationId id, List<WriteSection> sections);

  /** What it lacks before it can be submitted, or completed. */
  List<MissingPart> missing(PersonId reader, NominationId id);

  void enterTogether(PersonId writer, EnterTogether command);

  /** Refuses everybody but the team, and the team once it has ended. */
  void requireWithdrawable(PersonId member, NominationId id);

  /** By the team, until the titles are decided; publishes {@link NominationWithdrawn}. */
  void withdraw(PersonId member, NominationId id);
}
