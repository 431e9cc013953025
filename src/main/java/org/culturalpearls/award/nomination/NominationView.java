package org.culturalpearls.award.nomination;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/**
 * A nomination as its readers see it.
 *
 * @param town name of the lead municipality
 * @param towns all that enter together, the lead first
 * @param sections all sections in their order, also those without a text
 * @param consent how the town agreed, when a mentor began it; otherwise empty
 * @param submittedAt null before it was submitted
 * @param completions what the town was asked to complete, round by round
 * @param reason why it was not eligible or not selected; otherwise empty
 * @param planVersion the frozen version of the plan that the jury reads; null until there is one
 * @param closesAt until when it can be submitted, as towns are told
 */
public record NominationView(
    NominationId id,
    CycleId cycle,
    ParticipationId participation,
    CaseKey caseKey,
    String town,
    NominationState state,
    List<EnteredTownView> towns,
    List<SectionView> sections,
    List<NominationFileView> files,
    PersonId startedBy,
    String consent,
    PersonId submittedBy,
    Instant submittedAt,
    List<CompletionView> completions,
    String reason,
    Integer planVersion,
    Instant closesAt) {

  public NominationView {
    towns = List.copyOf(towns);
    sections = List.copyOf(sections);
    files = List.copyOf(files);
    completions = List.copyOf(completions);
  }

  public SectionView section(NominationSection section) {
    return sections.get(section.ordinal());
  }

  /**
   * Returns the sections that can be written now: all of a draft, and those that a town was asked
   * to complete.
   */
  public Set<NominationSection> open() {
    return switch (state) {
      case DRAFT -> Set.of(NominationSection.values());
      case COMPLETING -> asked().sections();
      default -> Set.of();
    };
  }

  /** Returns whether files can be added and removed now. */
  public boolean filesOpen() {
    return state == NominationState.DRAFT || state == NominationState.COMPLETING && asked().files();
  }

  /** Returns the latest request to the town to complete the nomination. */
  public CompletionView asked() {
    return completions.get(completions.size() - 1);
  }
}
