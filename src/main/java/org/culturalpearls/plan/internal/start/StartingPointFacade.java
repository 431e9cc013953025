package org.culturalpearls.plan.internal.start;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.content.MeasureSource;
import org.culturalpearls.plan.content.PlanContentService;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.internal.PlanAccess;
import org.culturalpearls.plan.internal.SubmittedPlans;
import org.culturalpearls.plan.publication.PublicPlanService;
import org.culturalpearls.plan.start.StartingPoint;
import org.culturalpearls.plan.start.StartingPointService;
import org.culturalpearls.plan.start.StartingTexts;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what a plan can start from, and adds what the team has chosen. */
@Service
@Transactional(readOnly = true)
class StartingPointFacade implements StartingPointService {

  private final PlanAccess access;
  private final ParticipationService participations;
  private final SubmittedPlans submitted;
  private final PublicPlanService published;
  private final PlanContentService content;
  private final PlanTemplate template;
  private final List<StartingTexts> texts;

  StartingPointFacade(
      PlanAccess access,
      ParticipationService participations,
      SubmittedPlans submitted,
      PublicPlanService published,
      PlanContentService content,
      PlanTemplate template,
      List<StartingTexts> texts) {
    this.access = access;
    this.participations = participations;
    this.submitted = submitted;
    this.published = published;
    this.content = content;
    this.template = template;
    this.texts = texts;
  }

  @Override
  public List<StartingPoint> startingPoints(
      PersonId editor, ParticipationId id, Locale locale, Optional<CaseKey> other) {
    ParticipationView town = access.teamMember(editor, id);
    content.requireWritable(id);
    return points(town, locale, other);
  }

  private List<StartingPoint> points(
      ParticipationView town, Locale locale, Optional<CaseKey> other) {
    List<ParticipationView> earlier = earlier(town);
    return Stream.of(
            texts.stream().flatMap(each -> each.of(town.id()).stream()),
            earlier.stream().limit(1).map(last -> own("last", last)),
            earlier.stream()
                .skip(1)
                .filter(each -> other.filter(each.caseKey()::equals).isPresent())
                .map(each -> own("earlier", each)),
            other.flatMap(key -> published(town, key)).stream(),
            Stream.of(template.in(locale)))
        .flatMap(points -> points)
        .filter(point -> !point.rows().isEmpty())
        .toList();
  }

  @Override
  public List<ParticipationView> otherPlans(PersonId editor, ParticipationId id) {
    ParticipationView town = access.teamMember(editor, id);
    Map<CaseKey, ParticipationView> open =
        participations.byCaseKeys(published.openTowns(MOST_TOWNS));
    Stream<ParticipationView> others =
        open.values().stream()
            .filter(each -> !each.municipalityId().equals(town.municipalityId()))
            .sorted(
                Comparator.comparing(ParticipationView::town)
                    .thenComparing(ParticipationView::titleYear, Comparator.reverseOrder()));
    return Stream.concat(earlier(town).stream().skip(1), others).toList();
  }

  @Override
  @Transactional
  public int take(
      PersonId editor,
      ParticipationId id,
      Locale locale,
      Optional<CaseKey> other,
      Set<String> keys) {
    ParticipationView town = access.teamMember(editor, id);
    if (keys.isEmpty()) {
      throw RuleBroken.in("taken", "error.plan.nothing-taken");
    }
    List<Row<?>> chosen =
        points(town, locale, other).stream()
            .flatMap(point -> point.rows().stream().filter(row -> keys.contains(point.keyOf(row))))
            .toList();
    if (chosen.size() < keys.size()) {
      throw RuleBroken.in("taken", "error.plan.taken-gone");
    }
    content.copy(editor, id, chosen);
    return chosen.size();
  }

  /** The town in earlier cycles in which it submitted a plan, the latest first. */
  private List<ParticipationView> earlier(ParticipationView town) {
    List<ParticipationView> all =
        participations.ofMunicipality(town.municipalityId()).stream()
            .filter(each -> each.titleYear() < town.titleYear() && !each.caseKey().isOfRehearsal())
            .sorted(Comparator.comparing(ParticipationView::titleYear).reversed())
            .limit(MOST_EARLIER)
            .toList();
    Set<ParticipationId> with =
        submitted.submitted(all.stream().map(ParticipationView::id).toList());
    return all.stream().filter(each -> with.contains(each.id())).toList();
  }

  private StartingPoint own(String key, ParticipationView earlier) {
    return CopiedRows.from(key, MeasureSource.LAST_PLAN, earlier, "")
        .of(submitted.plan(earlier.id()).content());
  }

  private Optional<StartingPoint> published(ParticipationView town, CaseKey key) {
    return published
        .ifOpen(key)
        .filter(open -> !open.town().municipalityId().equals(town.municipalityId()))
        .map(
            open ->
                CopiedRows.from(
                        "other", MeasureSource.OTHER_PLAN, open.town(), "/towns/" + key + "/plan")
                    .of(open.plan().content()));
  }
}
