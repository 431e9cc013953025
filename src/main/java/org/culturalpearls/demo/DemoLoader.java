package org.culturalpearls.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.culturalpearls.exchange.ContactRequestId;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.ending.EndRequestService;
import org.culturalpearls.mentoring.ending.LeavingService;
import org.culturalpearls.mentoring.meeting.MeetingService;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.SetupService;
import org.culturalpearls.people.Theme;
import org.culturalpearls.shared.MovableTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Loads the demo once, into an empty database, by simulating five months: twelve invented towns
 * reach every stage, with dates relative to the day of loading.
 */
@Component
@Profile("demo")
class DemoLoader implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

  private final SetupService setup;
  private final DemoPeople people;
  private final DemoHistory history;
  private final DemoCases cases;
  private final DemoNextCall nextCall;
  private final DemoPractices practices;
  private final DemoCatalogue catalogue;
  private final DemoExchange exchange;
  private final MentoringService mentorings;
  private final MeetingService meetings;
  private final DemoValues values;
  private final EndRequestService endRequests;
  private final LeavingService leaving;
  private final List<MovableTime> times;
  private final Clock clock;
  private final JdbcClient jdbc;

  DemoLoader(
      SetupService setup,
      DemoPeople people,
      DemoHistory history,
      DemoCases cases,
      DemoNextCall nextCall,
      DemoPractices practices,
      DemoCatalogue catalogue,
      DemoExchange exchange,
      MentoringService mentorings,
      MeetingService meetings,
      DemoValues values,
      EndRequestService endRequests,
      LeavingService leaving,
      List<MovableTime> times,
      Clock clock,
      JdbcClient jdbc) {
    this.setup = setup;
    this.people = people;
    this.history = history;
    this.cases = cases;
    this.nextCall = nextCall;
    this.practices = practices;
    this.catalogue = catalogue;
    this.exchange = exchange;
    this.mentorings = mentorings;
    this.meetings = meetings;
    this.values = values;
    this.endRequests = endRequests;
    this.leaving = leaving;
    this.times = times;
    this.clock = clock;
    this.jdbc = jdbc;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!setup.isOpen()) {
      return;
    }
    LOG.info("Loading demo data.");
    jdbc.sql("insert into demo_data (loaded_at) values (?)").param(OffsetDateTime.now()).update();
    LocalDate today = today();
    try {
      daysFromToday(-150);
      people.load();
      catalogue.publish();
      history.load(people.get("coordinator"));
      cases.openCycle(today);
      fiveMonths(today);
    } finally {
      daysFromToday(0);
    }
  }

  private void fiveMonths(LocalDate today) {
    DemoTown saarelinn =
        cases.start("Saarelinn", Country.EE, Language.ET, Theme.LONELINESS, "mentee1", "mentor1");
    DemoTown ozolkalns =
        cases.start(
            "Ozolkalnsciems", Country.LV, Language.LV, Theme.VACANT_SPACES, "mentee2", "mentor2");
    DemoTown nadbrzeze =
        cases.start(
            "Nadbrzeże Wielkie", Country.PL, Language.PL, Theme.SOCIAL_DIVIDE, null, "mentor3");
    DemoTown rannakula =
        cases.start("Rannamõisaküla", Country.EE, Language.ET, Theme.AGEING, null, "mentor1");
    saarelinn.agree(today.plusDays(300));
    ozolkalns.agree(today.plusDays(280));
    nadbrzeze.agree(today.plusDays(250));
    rannakula.agree(today.minusDays(10));

    daysFromToday(-130);
    saarelinn.bringPlanIntoForce(today.minusDays(60), today.plusDays(5), today.plusDays(120));
    ozolkalns.bringPlanIntoForce(today.plusDays(3), today.plusDays(60), today.plusDays(140));
    nadbrzeze.bringPlanIntoForce(today.minusDays(20), today.plusDays(40), today.plusDays(90));
    rannakula.bringPlanIntoForce(today.plusDays(30), today.plusDays(60), today.plusDays(90));

    daysFromToday(-65);
    saarelinn.report();
    saarelinn.reached();
    ContactRequestId visit = exchange.agreeOnVisit(saarelinn, today.minusDays(50));

    daysFromToday(-45);
    saarelinn.checkIn(5, 4);
    ozolkalns.checkIn(4, 4);
    rannakula.checkIn(5, 5);
    exchange.tellOfVisit(saarelinn, visit);
    logMeeting(saarelinn, today.minusDays(47));
    values.enter(saarelinn, today.minusDays(46));
    DemoTown neuhafen =
        cases.start(
            "Neuhafen an der Fördemündung",
            Country.DE,
            Language.DE,
            Theme.YOUTH_OUT_MIGRATION,
            null,
            "mentor2");
    neuhafen.agree(today.plusDays(200));

    daysFromToday(-5);
    rannakula.finish();
    DemoTown zaliakrante =
        cases.start("Žaliakrantė", Country.LT, Language.LT, Theme.INCLUSION, "mentee3", "mentor3");
    zaliakrante.agree(today.plusDays(300));
    zaliakrante.assess();
    zaliakrante.handInPlan(today.plusDays(60), today.plusDays(120), today.plusDays(180));

    daysFromToday(-2);
    ozolkalns.report();
    endRequests.request(
        neuhafen.mentee(),
        new EndRequestService.Request(
            current(neuhafen), "The town council was elected anew.", today()));
    newTowns(today);
    nextCall.open(today);
    nextCall.draft(ozolkalns);
    nextCall.submit(nadbrzeze);
    nextCall.submit(neuhafen);
    practices.write();
    exchange.ask(saarelinn);
    exchange.lookFor(saarelinn, nadbrzeze, zaliakrante);
  }

  /** The current day in the programme's time zone, which may differ from UTC's. */
  private LocalDate today() {
    return LocalDate.now(clock.withZone(DemoPeople.ZONE));
  }

  /** Towns that have just begun: asked, agreeing, seeking; and one that left. */
  private void newTowns(LocalDate today) {
    DemoTown fjordlund =
        cases.start("Fjordlundby", Country.DK, Language.DA, Theme.LONELINESS, null, "mentor1");
    fjordlund.propose();
    DemoTown bjorkviken =
        cases.start(
            "Björkvikshamn", Country.SE, Language.SV, Theme.VACANT_SPACES, "mentee2", "mentor2");
    bjorkviken.propose();
    bjorkviken.accept();
    DemoTown koivu =
        cases.start("Koivusaarenranta", Country.FI, Language.FI, Theme.AGEING, null, "mentor1");
    koivu.propose();
    koivu.accept();
    koivu.draftAgreement(today.plusDays(300));
    cases.start("Lehtisaarela", Country.FI, Language.FI, Theme.CRISIS, "mentee3", "mentor3");
    cases.start("Bursztynowo Małe", Country.PL, Language.PL, Theme.FRAGMENTATION, null, "mentor3");
    DemoTown gone =
        cases.start("Kalmupekrasts", Country.LV, Language.LV, Theme.AGEING, null, "mentor2");
    leaving.leave(
        gone.mentee(),
        new LeavingService.Leave(
            gone.town().id(), "The merger with our neighbour takes all our time."));
  }

  private void logMeeting(DemoTown town, LocalDate day) {
    meetings.log(
        town.mentor(),
        new MeetingService.Log(
            current(town),
            day,
            60,
            List.of(town.mentee(), town.mentor()),
            "",
            "We looked at the cinema together.",
            true,
            List.of(),
            List.of(
                new MeetingService.Log.Step(
                    "Ask the owner for the keys", town.mentee(), day.plusDays(60)))));
  }

  private MentoringId current(DemoTown town) {
    return mentorings.current(town.town().id()).orElseThrow().id();
  }

  private void daysFromToday(int days) {
    times.forEach(time -> time.shift(Duration.ofDays(days)));
  }
}
