package org.culturalpearls.portal.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.culturalpearls.award.setup.AppointedAwards;
import org.culturalpearls.award.setup.AppointedAwards.AppointedAward;
import org.culturalpearls.award.setup.AwardOffice;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.award.AwardWords;
import org.culturalpearls.portal.award.CriterionLine;
import org.culturalpearls.portal.award.CriterionWords;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.portal.shell.Fact;
import org.culturalpearls.shared.Label;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Formats the awards in which the reader is appointed. */
@Component
class AppointedPages {

  private static final Map<AwardOffice, String> FIELDS =
      Map.of(
          AwardOffice.SELECTOR, "field.selectors",
          AwardOffice.JUROR, "field.jurors",
          AwardOffice.CHAIR, "field.chair",
          AwardOffice.DEPUTY, "field.deputies");

  private final AppointedAwards awards;
  private final PeopleService people;
  private final AwardWords words;
  private final CriterionWords criterionWords;
  private final MessageSource messages;

  AppointedPages(
      AppointedAwards awards,
      PeopleService people,
      AwardWords words,
      CriterionWords criterionWords,
      MessageSource messages) {
    this.awards = awards;
    this.people = people;
    this.words = words;
    this.criterionWords = criterionWords;
    this.messages = messages;
  }

  /**
   * An award as text.
   *
   * @param offices of the reader, joined
   * @param colleagues by their office, without offices that nobody has
   */
  record AwardLine(
      String cycle,
      String offices,
      List<Fact> dates,
      Map<AwardStage, List<CriterionLine>> criteria,
      List<Fact> colleagues) {}

  List<AwardLine> of(PersonId reader) {
    List<AppointedAward> appointed = awards.of(reader);
    Names names =
        Names.of(
            people,
            appointed.stream()
                .flatMap(award -> award.colleagues().values().stream())
                .flatMap(List::stream));
    return appointed.stream().map(award -> line(award, names)).toList();
  }

  private AwardLine line(AppointedAward award, Names names) {
    Map<AwardStage, List<CriterionLine>> criteria = new LinkedHashMap<>();
    award.criteria().forEach((stage, all) -> criteria.put(stage, criterionWords.lines(all)));
    return new AwardLine(
        award.cycle().name(),
        award.offices().stream().map(this::label).collect(Collectors.joining(", ")),
        words.dates(award.dates(), award.cycle()),
        criteria,
        award.colleagues().entrySet().stream()
            .filter(each -> !each.getValue().isEmpty())
            .map(each -> new Fact(FIELDS.get(each.getKey()), names.all(each.getValue())))
            .toList());
  }

  private String label(Enum<?> value) {
    return messages.getMessage(Label.of(value), LocaleContextHolder.getLocale());
  }
}
