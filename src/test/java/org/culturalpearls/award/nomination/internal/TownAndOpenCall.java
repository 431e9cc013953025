package org.culturalpearls.award.nomination.internal;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.AwardCases;
import org.culturalpearls.award.AwardCases.Year;
import org.culturalpearls.award.AwardSlice;
import org.culturalpearls.award.Nominated;
import org.culturalpearls.award.nomination.NominationFileService;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationSteps;
import org.culturalpearls.award.nomination.NominationView;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.EligibleArea;
import org.culturalpearls.award.setup.internal.PublishedRules;
import org.culturalpearls.cycle.MentorsOfTowns;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A town of an earlier cycle, which nobody mentors, and a call that is open. */
@AwardSlice
abstract class TownAndOpenCall {

  static final AtomicInteger TOWNS = new AtomicInteger();
  static final byte[] PDF = "%PDF-1.7 a letter\n%%EOF".getBytes();

  @Autowired AwardCases cases;
  @Autowired Nominated nominated;
  @Autowired TestProgramme programme;
  @Autowired NominationService nominations;
  @Autowired NominationSteps steps;
  @Autowired NominationFileService files;
  @Autowired ParticipationService participations;
  @Autowired MentorsOfTowns mentors;
  @Autowired TestClock clock;

  Year year;
  PersonId mentee;
  MunicipalityId place;
  ParticipationId earlier;

  @BeforeEach
  void aTownOfAnEarlierCycleAndAnOpenCall() {
    clock.reset();
    when(mentors.mentorsOf(any())).thenReturn(Map.of());
    year = cases.withAward(new PublishedRules(new Texts()).areas().toArray(EligibleArea[]::new));
    programme.worksAt(cases.coordinator(), "Office of the programme");
    mentee = programme.person("Mentee", Role.MENTEE);
    programme.worksAt(mentee, "Town hall " + mentee.value());
    place = programme.town("Returning " + TOWNS.incrementAndGet(), Country.LV);
    earlier = programme.participation(cases.cycle().cycle(), place, mentee);
    clock.set(cases.settings(year).times().of(AwardDate.CALL_OPENS).plusSeconds(60));
  }

  NominationId start(PersonId person, ParticipationId of, String consent) {
    return nominations.start(person, new NominationService.Start(year.cycle(), of, consent));
  }

  NominationView view(NominationId id) {
    return nominations.nomination(mentee, id);
  }
}
