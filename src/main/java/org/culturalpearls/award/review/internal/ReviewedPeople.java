package org.culturalpearls.award.review.internal;

import java.util.Comparator;
import java.util.List;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.ReadSection;
import org.culturalpearls.award.nomination.WhoTakesPart;
import org.culturalpearls.award.nomination.WhoTakesPart.Someone;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.people.PeopleService;
import org.springframework.stereotype.Component;

/** Reads who stands behind a nomination under review. */
@Component
class ReviewedPeople {

  private final ReviewedTexts texts;
  private final MunicipalityService municipalities;
  private final PeopleService people;

  ReviewedPeople(ReviewedTexts texts, MunicipalityService municipalities, PeopleService people) {
    this.texts = texts;
    this.municipalities = municipalities;
    this.people = people;
  }

  WhoTakesPart of(NominationFacts nomination) {
    List<MunicipalityView> towns =
        municipalities.municipalities(nomination.municipalities()).values().stream()
            .sorted(Comparator.comparing(MunicipalityView::name))
            .toList();
    List<Someone> persons =
        people.persons(nomination.people()).values().stream()
            .map(person -> new Someone(person.name(), person.organisation()))
            .sorted(Comparator.comparing(Someone::name))
            .toList();
    ReadSection partners = texts.partners(nomination).orElse(null);
    return new WhoTakesPart(towns, persons, partners);
  }
}
