package org.culturalpearls.award.nomination;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.award.setup.OpenCall;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanService;

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
  NominationId start(PersonId person, Start command);

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
  SavedDraft saveDraft(PersonId writer, NominationId id, List<Write> sections);

  /** What it lacks before it can be submitted, or completed. */
  List<PlanService.MissingPart> missing(PersonId reader, NominationId id);

  void enterTogether(PersonId writer, EnterTogether command);

  /** Refuses everybody but the team, and the team once it has ended. */
  void requireWithdrawable(PersonId member, NominationId id);

  /** By the team, until the titles are decided; publishes {@link NominationEvent.Withdrawn}. */
  void withdraw(PersonId member, NominationId id);

  /**
   * What became of a draft.
   *
   * @param differing sections that somebody else changed since they were read; not saved
   */
  record SavedDraft(NominationView nomination, Set<NominationSection> differing) {

    public SavedDraft {
      differing = Set.copyOf(differing);
    }
  }

  /**
   * A section as somebody changed it.
   *
   * @param version of the section as it was read; 0 when nobody had written it
   * @param ownLanguage the same in the town's language; may be empty
   */
  record Write(NominationSection section, long version, String english, String ownLanguage) {

    public static final int MAX_LENGTH = 5000;
  }

  /**
   * Begins a nomination for the award of a cycle.
   *
   * @param town a participation of the town in this cycle or an earlier one
   * @param consent how the town agreed, when one of its mentors begins it; not asked of its team
   */
  record Start(CycleId cycle, ParticipationId town, String consent) {

    public static final int MAX_CONSENT = 500;
  }

  /** The other municipalities of a joint entry, all of them. */
  record EnterTogether(NominationId nomination, List<Member> members) {

    public static final int MOST = 9;
    public static final int MAX_NAME = 120;
    public static final int MAX_CONSENT = 500;

    public EnterTogether {
      members = List.copyOf(members);
    }

    /**
     * One of them, as it stands in the list of municipalities.
     *
     * @param consent how it agreed
     */
    public record Member(String name, Country country, String consent) {}
  }
}
