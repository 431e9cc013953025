package org.culturalpearls.portal.nomination;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturalpearls.award.nomination.CallService;
import org.culturalpearls.award.nomination.EligibilityProblem.Kind;
import org.culturalpearls.award.nomination.NewTownService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.OpenCall;
import org.culturalpearls.award.setup.PublishedCall;
import org.culturalpearls.people.Country;
import org.culturalpearls.portal.award.AwardWords;
import org.culturalpearls.portal.award.CriterionLine;
import org.culturalpearls.portal.award.CriterionWords;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.portal.shell.Fact;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Shows the open calls to everybody, and warns of problems of a town that wants to enter one. */
@Component
class CallPages {

  private final CallService calls;
  private final AwardWords words;
  private final CriterionWords criterionWords;
  private final Choices choices;

  CallPages(CallService calls, AwardWords words, CriterionWords criterionWords, Choices choices) {
    this.calls = calls;
    this.words = words;
    this.criterionWords = criterionWords;
    this.choices = choices;
  }

  /** A call as text. */
  record CallLine(
      OpenCall call,
      List<Fact> dates,
      List<Fact> areas,
      Map<AwardStage, List<CriterionLine>> criteria) {}

  List<CallLine> lines() {
    return calls.published().stream().map(this::line).toList();
  }

  private CallLine line(PublishedCall published) {
    Map<AwardStage, List<CriterionLine>> criteria = new LinkedHashMap<>();
    for (AwardStage stage : AwardStage.values()) {
      criteria.put(
          stage, criterionWords.lines(published.criteria().getOrDefault(stage, List.of())));
    }
    return new CallLine(
        published.call(),
        words.dates(published.dates(), published.cycle()),
        words.areas(published.areas()),
        criteria);
  }

  /**
   * Adds a warning, at the question whether to continue, about a town's problems in each of these
   * calls.
   */
  void warn(List<NewTownService.Enter> entries, BindingResult errors) {
    List<Optional<Kind>> found = entries.stream().map(calls::problem).toList();
    if (found.isEmpty() || found.stream().anyMatch(Optional::isEmpty)) {
      return;
    }
    NewTownService.Enter town = entries.get(0);
    String name = town.name().isBlank() ? country(town.country()) : town.name();
    Object[] said = {name, town.region()};
    errors.rejectValue("anyway", "eligibility.problem." + found.get(0).orElseThrow(), said, null);
  }

  private String country(Country country) {
    return choices.label(country, "country.");
  }
}
