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
 * Lets towns write nominations. The team writes, and its mentors where the town's consent is
 * recorded; its mentors and the coordinators read, unless a conflict of interest prevents it; for
 * everybody else the nomination does not exist.
 */
public interface NominationService {

  /**
   * Returns the open call that this town can still enter, for people who may begin its nomination.
   */
  Optional<OpenCall> callFor(PersonId person, ParticipationId town);

  /** Returns the call of one cycle, where several are open. */
  Optional<OpenCall> callFor(PersonId person, ParticipationId town, CycleId cycle);

  /**
   * Begins a nomination. A town that is not in the cycle yet enters it; one that withdrew its
   * nomination begins another, and the withdrawn one stays as it is.
   */
  NominationId start(PersonId person, Start command);

  /**
   * Returns the current nomination of this participation; empty if there is none or the reader may
   * not see it.
   */
  Optional<NominationView> ofParticipation(PersonId reader, ParticipationId participation);

  /**
   * Returns the nomination with which the town of this case has entered an open call, in this cycle
   * or another; empty if there is none or the reader may not see it.
   */
  Optional<NominationView> inOpenCall(PersonId reader, ParticipationId town);

  /** Returns the nomination; empty if the reader may not see it. */
  Optional<NominationView> ifReadable(PersonId reader, NominationId id);

  /** Returns what the town withdrew before it began this nomination, the latest first. */
  List<EarlierNomination> earlier(PersonId reader, NominationId id);

  /** Returns the nomination; throws NotFound if the reader may not see it. */
  NominationView nomination(PersonId reader, NominationId id);

  /**
   * Returns the nomination of a case; throws NotFound if there is none or the reader may not see
   * it.
   */
  NominationView ofCase(PersonId reader, CaseKey caseKey);

  /** Returns the nominations of a cycle, for coordinators. */
  NominationsOfCycle inCycle(PersonId coordinator, CycleId cycle);

  /** Returns what the reader may do with the nomination now. */
  NominationRights rights(PersonId reader, NominationId id);

  /** Refuses people who may not write in it, and everybody as soon as it has closed. */
  void requireWritable(PersonId writer, NominationId id);

  /**
   * Saves the sections that nobody else changed since they were read; names the others and leaves
   * them as they are. Only open sections can be written.
   */
  SavedDraft saveDraft(PersonId writer, NominationId id, List<Write> sections);

  /** Returns what is missing before it can be submitted, or completed. */
  List<PlanService.MissingPart> missing(PersonId reader, NominationId id);

  void enterTogether(PersonId writer, EnterTogether command);

  /**
   * Ends the time that a town has to complete its nomination, which is checked again as it is; by
   * who does the coordinators' tasks for it. Publishes {@link NominationEvent.CompletionEnded}.
   */
  void endCompletion(PersonId office, NominationId id);

  /** Refuses who may not end it, and everybody once the town does not complete it any more. */
  void requireCompletionToEnd(PersonId office, NominationId id);

  /** Refuses everybody but the team, and the team once the nomination has ended. */
  void requireWithdrawable(PersonId member, NominationId id);

  /**
   * Withdraws the nomination, by its team and until the titles are decided; publishes {@link
   * NominationEvent.Withdrawn}.
   */
  void withdraw(PersonId member, NominationId id);

  /**
   * The result of saving a draft.
   *
   * @param differing sections that somebody else changed since they were read; not saved
   */
  record SavedDraft(NominationView nomination, Set<NominationSection> differing) {

    public SavedDraft {
      differing = Set.copyOf(differing);
    }
  }

  /**
   * A section with its new text.
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
   * @param consent how the town agreed, when one of its mentors begins it; ignored for its team
   */
  record Start(CycleId cycle, ParticipationId town, String consent) {

    public static final int MAX_CONSENT = 500;
  }

  /**
   * Replaces the other municipalities that a nomination names by these. They take part when they
   * say so: {@link JointEntryService}.
   */
  record EnterTogether(NominationId nomination, List<Member> members) {

    public static final int MOST = 9;
    public static final int MAX_NAME = 120;
    public static final int MAX_CONSENT = 500;

    public EnterTogether {
      members = List.copyOf(members);
    }

    /**
     * One of them, as spelled in the list of municipalities.
     *
     * @param consent how it agreed
     */
    public record Member(String name, Country country, String consent) {}
  }
}
