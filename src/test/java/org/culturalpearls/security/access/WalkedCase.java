package org.culturalpearls.security.access;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.Engine;
import org.culturalpearls.Entering;
import org.culturalpearls.Mails;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.StartedDatabase;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.Awarded;
import org.culturalpearls.award.DecidedCycle;
import org.culturalpearls.award.DecidedCycle.Jury;
import org.culturalpearls.award.Nominated;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.award.setup.AwardDates;
import org.culturalpearls.conversation.ConversationService;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.exchange.ContactRequestId;
import org.culturalpearls.letter.LetterService;
import org.culturalpearls.letter.LetterService.Side;
import org.culturalpearls.letter.LetterText;
import org.culturalpearls.mentoring.meeting.AppointmentId;
import org.culturalpearls.notification.preference.internal.SignedTokens;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.plan.content.Challenge;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.PlanContentService;
import org.culturalpearls.plan.content.PlanRow;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.remark.PlanRemarkService;
import org.culturalpearls.plan.remark.RemarkId;
import org.culturalpearls.plan.remark.RemarkPlace;
import org.culturalpearls.plan.survey.SurveyView;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.reuse.wanted.NeedId;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

/**
 * One case with its people, and people who have nothing to do with it. What the case has not come
 * to stands in other cases of the same people: a plan in force, a mentoring that is closed, a
 * title. So there is something real at each address, and one who is kept out is kept out from
 * something.
 */
@Import({
  WalkedAdoptions.class,
  WalkedContacts.class,
  WalkedNeeds.class,
  WalkedPractices.class,
  WalkedSurveys.class,
  WalkedMeetings.class,
  WalkedTowns.class,
  WalkedAward.class,
  WalkedDecisions.class,
  WalkedReport.class,
  WalkedLinks.class,
  SignedTokens.class
})
public class WalkedCase {

  private final Programme programme;
  private final TestProgramme tables;
  private final Engine engine;
  private final ParticipationService participations;
  private final Mails mails;
  private final PlanContentService rows;
  private final PlanRemarkService remarks;
  private final AwardCycleService awards;
  private final DecidedCycle decided;
  private final Nominated nominated;
  private final Entering entering;
  private final WalkedTowns towns;
  private final WalkedAward award;
  private final WalkedLinks links;
  private final WalkedSurveys surveys;
  private final WalkedMeetings meetings;
  private final WalkedPractices practices;
  private final WalkedAdoptions adoptions;
  private final WalkedContacts contacts;
  private final WalkedNeeds needs;
  private final ConversationService conversations;
  private final LetterService letters;
  private final TestClock clock;

  private WalkedPlaces places = new WalkedPlaces();
  private Case town;
  private PersonId mentor;
  private PersonId bystander;
  private List<Visitor> visitors;
  private Map<String, Object> readReview;

  public WalkedCase(
      Programme programme,
      TestProgramme tables,
      Engine engine,
      ParticipationService participations,
      Mails mails,
      PlanContentService rows,
      PlanRemarkService remarks,
      AwardCycleService awards,
      DecidedCycle decided,
      Nominated nominated,
      Entering entering,
      WalkedTowns towns,
      WalkedAward award,
      WalkedLinks links,
      WalkedSurveys surveys,
      WalkedMeetings meetings,
      WalkedPractices practices,
      WalkedAdoptions adoptions,
      WalkedContacts contacts,
      WalkedNeeds needs,
      ConversationService conversations,
      LetterService letters,
      TestClock clock) {
    this.programme = programme;
    this.tables = tables;
    this.engine = engine;
    this.participations = participations;
    this.mails = mails;
    this.rows = rows;
    this.remarks = remarks;
    this.awards = awards;
    this.decided = decided;
    this.nominated = nominated;
    this.entering = entering;
    this.towns = towns;
    this.award = award;
    this.links = links;
    this.surveys = surveys;
    this.meetings = meetings;
    this.practices = practices;
    this.adoptions = adoptions;
    this.contacts = contacts;
    this.needs = needs;
    this.conversations = conversations;
    this.letters = letters;
    this.clock = clock;
  }

  @EventListener(StartedDatabase.ClassEnded.class)
  synchronized void forget() {
    visitors = null;
    readReview = null;
    places = new WalkedPlaces();
  }

  /** In the order of the table's columns. */
  synchronized List<Visitor> visitors() {
    if (visitors == null) {
      begin();
    }
    return visitors;
  }

  private void begin() {
    mentor = programme.mentor(5);
    town = programme.newCase();
    // everybody else is of one organisation, which would be a conflict with who decides
    tables.worksAt(town.mentee(), "Town hall of " + town.town());
    tables.worksAt(town.secondMentee(), "Town hall of " + town.town());
    match(town, mentor);
    awards.setUp(
        programme.coordinator(), new AwardCycleService.SetUp(programme.cycle(), withOpenCall()));
    decided.begin(programme.cycle());
    NominationId earlier = award.withdrawn(town.id(), town.mentee());
    NominationId draft =
        nominated
            .of(
                programme.cycle(),
                town.id(),
                participations.participation(town.id()).municipalityId(),
                town.mentee(),
                NominationState.DRAFT)
            .id();
    entering.cycle();
    PersonId foreignMentor = programme.mentor(2);
    Case foreign = programme.newCase();
    match(foreign, foreignMentor);
    bystander = programme.mentor(1);
    linksOfSomebody();
    nominationsOf(earlier, draft);
    townsThatAreNamed(draft);
    casesOfTheSamePeople();
    rowsOfThePlan();
    reviews();
    ofTheCase();
    visitors =
        List.of(
            new Visitor("nobody", null),
            new Visitor("own mentee", town.mentee()),
            new Visitor("own mentor", mentor),
            new Visitor("foreign mentee", foreign.mentee()),
            new Visitor("foreign mentor", foreignMentor),
            new Visitor("coordinator", programme.coordinator()),
            new Visitor("selector", award.selector()),
            new Visitor("juror", award.juror()),
            new Visitor("editor", programme.person("Editor", Role.EDITOR)),
            new Visitor("administrator", programme.person("Admin", Role.ADMINISTRATOR)));
    tables.copyAskedForAndMade(bystander);
  }

  private void linksOfSomebody() {
    PersonId somebody = programme.person("Somebody", Role.MENTEE);
    places.put("/invitation/", Map.of("{token}", links.invitation(somebody)));
    places.put(
        "/address/",
        Map.of("{token}", links.addressConfirmation(programme.person("Mover", Role.MENTEE))));
    places.put("/unsubscribe/", Map.of("{token}", links.unsubscribing(somebody)));
    places.put("/calendar/", Map.of("{token}", links.calendar(somebody)));
    places.put("/login/link/", Map.of("{token}", links.signIn(somebody)));
    List<Long> names = links.names(programme.person("Erased", Role.MENTEE));
    places.put("/names/{id:\\d+}/take-out", Map.of("{id:\\d+}", names.get(0)));
    places.put("/names/", Map.of("{id:\\d+}", names.get(1)));
  }

  private void nominationsOf(NominationId earlier, NominationId draft) {
    String nomination = "/cases/{caseKey}/nomination";
    long old = award.file(earlier, town.mentee());
    places.put(nomination + "/earlier/", Map.of("{id:\\d+}", earlier.value(), "{file:\\d+}", old));
    places.put("/cases/{caseKey}/trail/", Map.of("{id:\\d+}", earlier.value()));
    places.put(
        nomination + "/files/{id:\\d+}/remove",
        Map.of("{id:\\d+}", award.file(draft, town.mentee())));
    places.put(nomination + "/files/", Map.of("{id:\\d+}", award.file(draft, town.mentee())));
  }

  /** The town itself by another one, and a town without people by the town. */
  private void townsThatAreNamed(NominationId draft) {
    Entry other = nominated.in(programme.cycle(), NominationState.DRAFT);
    MunicipalityId own = participations.participation(town.id()).municipalityId();
    MunicipalityId empty = tables.town("A town without people", Country.LV);
    String id = "{id:\\d+}";
    places.put(
        "/joint-entries/{id:\\d+}/answer",
        Map.of(id, nominated.names(draft, empty, town.mentee()).value()));
    places.put(
        "/joint-entries/", Map.of(id, nominated.names(other.id(), own, other.mentee()).value()));
  }

  /** Rows of a plan that is written: the one that is deleted is another one. */
  private void rowsOfThePlan() {
    String of = "/cases/{caseKey}/plan/rows/{kind}/";
    places.put(of + "{id:\\d+}/delete", row(new Challenge("To be deleted", "")));
    places.put(of + "{id:\\d+}/days", row(Measure.of("Open door", "On Sundays.")));
    places.put(of, row(new Challenge("Alone in winter", "")));
    RemarkId remark =
        remarks.make(
            mentor, town.id(), new PlanRemarkService.Make(RemarkPlace.VISION, "", "For whom?"));
    places.put(
        "/cases/{caseKey}/plan/remarks/",
        Map.of("{caseKey}", town.key(), "{id:\\d+}", remark.value()));
  }

  private Map<String, Object> row(PlanRow row) {
    RowId id = rows.add(town.mentee(), town.id(), row);
    return Map.of("{caseKey}", town.key(), "{kind}", row.kind().field(), "{id:\\d+}", id.value());
  }

  private void casesOfTheSamePeople() {
    places.put("/mentorings/", Map.of("{id:\\d+}", towns.closed(town, mentor)));
    places.put(
        "/cases/{caseKey}/assessment/workshop/",
        Map.of("{caseKey}", town.key(), "{dimension}", "places"));
    places.put(
        "/cases/{caseKey}/conversation/",
        Map.of(
            "{caseKey}", town.key(),
            "{id:\\d+}", conversations.post(town.mentee(), town.id(), "When do we meet?").value()));
    for (String act : List.of("/discard", "")) {
      places.put("/letters/{letterId:\\d+}" + act, Map.of("{letterId:\\d+}", letter()));
    }
    SurveyView planned = surveys.planned(town.mentee(), town.id());
    places.put(
        "/cases/{caseKey}/surveys/",
        Map.of("{caseKey}", town.key(), "{survey:\\d+}", planned.id().value()));
    places.put("/survey/", Map.of("{token}", planned.token()));
    PracticeId translated = practices.draft(town.mentee());
    practices.translate(town.mentee(), translated);
    places.put(
        "/my-practices/{id:\\d+}/languages/{language:[a-z]{2}}",
        Map.of("{id:\\d+}", translated.value(), "{language:[a-z]{2}}", "lv"));
    PracticeId pictured = practices.draft(town.mentee());
    for (String act : List.of("/remove", "/withdraw", "")) {
      places.put(
          "/my-practices/{id:\\d+}/files/{file:\\d+}" + act,
          Map.of(
              "{id:\\d+}",
              pictured.value(),
              "{file:\\d+}",
              practices.picture(town.mentee(), pictured).value()));
    }
    places.put(
        "/my-practices/",
        Map.of(
            "{id:\\d+}",
            practices.draft(town.mentee()).value(),
            "{section:card|story|kit|facets}",
            "story"));
    places.put(
        "/practice-checks/terms/",
        Map.of(
            "{kind:challenge|instrument|targetGroup}",
            "challenge",
            "{key:[a-z0-9-]{1,60}}",
            "loneliness"));
    places.put("/import/report/lines/", Map.of("{number}", 2));
    places.put("/sitemap/", Map.of("{page:\\d{1,4}}", 0));
    PracticeId published = practices.draft(town.mentee());
    Object picture = practices.picture(town.mentee(), published).value();
    practices.published(town.mentee(), published);
    places.put(
        "/practices/",
        Map.of("{id:\\d+}", published.value(), "{number}", 1, "{file:\\d+}", picture));
    Object visited = contacts.visited(mentor, town.mentee()).value();
    for (String of : List.of("day", "report")) {
      places.put("/contacts/{id:\\d+}/" + of, Map.of("{id:\\d+}", visited));
    }
    ContactRequestId contact = contacts.asked(mentor, published);
    places.put("/contacts/", Map.of("{id:\\d+}", contact.value()));
    places.put("/contact/", Map.of("{token}", contacts.token(contact, town.mentee())));
    Case running = towns.inForce(town, mentor);
    String adopting = "/cases/{caseKey}/plan/adoptions/";
    for (String of : List.of(adopting + "new/", "/cases/{caseKey}/plan/fit/")) {
      places.put(of, Map.of("{caseKey}", town.key(), "{practice:\\d+}", published.value()));
    }
    places.put(
        adopting,
        Map.of("{caseKey}", running.key(), "{id:\\d+}", adoptions.adopted(running, published)));
    NeedId need = needs.stated(town);
    places.put("/wanted/{id:\\d+}/end", Map.of("{id:\\d+}", needs.stated(town).value()));
    places.put(
        "/wanted/{id:\\d+}/answers/",
        Map.of("{id:\\d+}", need.value(), "{answer:\\d+}", needs.answered(need, bystander)));
    places.put("/wanted/", Map.of("{id:\\d+}", need.value()));
    Object milestone = towns.milestone(running, mentor);
    Map<String, Object> inForce =
        Map.of("{caseKey}", running.key(), "{id:\\d+}", milestone, "{number}", 1);
    for (String of : List.of("/milestones", "/plan/versions", "/agreement/end", "/end")) {
      places.put("/cases/{caseKey}" + of, inForce);
    }
    places.put("/cases/{caseKey}/indicators/", towns.measured(running));
    places.put("/values/", Map.of("{token}", towns.askedForValues(running)));
    AppointmentId agreed = meetings.agreed(running, mentor);
    places.put("/answer/", Map.of("{token}", meetings.token(agreed, mentor)));
    places.put(
        "/cases/{caseKey}/meetings/plan",
        Map.of("{caseKey}", running.key(), "{id:\\d+}", agreed.value()));
    Jury jury = award.released(town.mentee(), mentor);
    places.put("/cases/{caseKey}/result", Map.of("{caseKey}", award.pearl(jury)));
    readReview = award.read(jury);
    places.put("/cycles/{cycleId}/award/minutes.pdf", Map.of("{cycleId}", jury.cycle().value()));
    long empty = tables.cycle(tables.newYear()).value();
    places.put("/cycles/{cycleId}/award/new", Map.of("{cycleId}", empty));
    CycleId rehearsal = tables.cycle(tables.newYear());
    tables.rehearses(rehearsal);
    places.put("/rehearsals/", Map.of("{cycleId}", rehearsal.value()));
  }

  /** One that its author has not confirmed yet. */
  private long letter() {
    return letters
        .write(
            programme.coordinator(),
            new LetterService.Write(
                List.of(town.key()),
                Set.of(Side.values()),
                List.of(),
                new LetterText("We meet", "On 12 May.", "", "")))
        .value();
  }

  private void reviews() {
    award.begin();
    clock.reset();
    String office = "/cycles/{cycleId}/award/reviews/{stage}/{reviewId:\\d+}";
    Map<String, Object> open =
        Map.of(
            "{cycleId}", award.cycle(),
            "{stage}", "PRE_SELECTION",
            "{reviewId:\\d+}", award.openReview());
    places.put(office + "/", open);
    places.put(office, readReview);
    places.put(
        "/cycles/{cycleId}/award/remarks/",
        Map.of("{cycleId}", award.cycle(), "{reviewId:\\d+}", award.submittedReview()));
    places.put(
        "/cycles/{cycleId}/award/conflicts/{conflictId:\\d+}",
        Map.of("{cycleId}", award.cycle(), "{conflictId:\\d+}", award.conflict()));
    places.put(
        "/reviews/",
        Map.of("{reviewId:\\d+}", award.openReview(), "{id:\\d+}", award.reviewedFile()));
  }

  private void ofTheCase() {
    places.put(
        "/",
        Map.ofEntries(
            Map.entry("{mail:\\d+}", mails.latestOf(town.key(), town.mentee())),
            Map.entry("{text}", "MENTOR_FOUND"),
            Map.entry("{caseKey}", town.key()),
            Map.entry("{kind}", "TOWNS"),
            Map.entry("{cycleId}", programme.cycle().value()),
            Map.entry("{participationId}", town.id().value()),
            Map.entry("{personId}", bystander.value()),
            Map.entry("{municipalityId}", municipality()),
            Map.entry("{changeId}", tables.waitingTieChange(bystander)),
            Map.entry("{organisationId}", tables.organisation("An organisation")),
            Map.entry("{process}", "LogMeetingProcess"),
            Map.entry("{task}", engine.task(town.key(), "UserTask_DraftAgreement").getId()),
            Map.entry("{reason}", "TASK_OVERDUE"),
            Map.entry("{date}", "CALL_CLOSES"),
            Map.entry("{stage}", "JURY")));
  }

  /** So that its draft can be written in. */
  private static AwardDates withOpenCall() {
    AwardDates usual = Awarded.in(2027);
    return new AwardDates(
        usual.callOpensAt(),
        LocalDateTime.of(2027, 1, 20, 23, 59, 59),
        usual.graceMinutes(),
        usual.preSelectionEndsAt(),
        usual.juryEndsAt(),
        usual.resultsAt());
  }

  private void match(Case of, PersonId lead) {
    engine.complete(
        programme.coordinator(),
        of.key(),
        "UserTask_ProposeMentor",
        Map.of("decision", "propose", "lead", "" + lead.value()));
    engine.complete(lead, of.key(), "UserTask_AcceptMentoring", Map.of("answer", "accept"));
  }

  String fill(String pattern) {
    return places.fill(pattern);
  }

  private long municipality() {
    return participations.participation(town.id()).municipalityId().value();
  }
}
