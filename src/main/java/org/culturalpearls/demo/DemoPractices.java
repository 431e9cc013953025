package org.culturalpearls.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeSection;
import org.culturalpearls.practice.PracticeService;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.practice.TermKind;
import org.culturalpearls.workflow.model.ProcessKind;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Writes some invented practices: drafts, what waits for an editor, and what is published. */
@Component
@Profile("demo")
class DemoPractices {

  private final PracticeService practices;
  private final DemoPeople people;
  private final DemoDesk desk;

  DemoPractices(PracticeService practices, DemoPeople people, DemoDesk desk) {
    this.practices = practices;
    this.people = people;
    this.desk = desk;
  }

  /** What the quick start asks. */
  private record Quick(String title, String need, String done, String summary, String result) {

    Map<String, Object> from(PracticeService practices, PersonId author) {
      Map<String, Object> sent = new HashMap<>();
      sent.put("decision", "submit");
      sent.put("municipality", Long.toString(practices.towns(author).get(0).id().value()));
      sent.put("title", title);
      sent.put("need", need);
      sent.put("done", done);
      sent.put("summary", summary);
      sent.put("result", result);
      return sent;
    }
  }

  private static final Quick CINEMA =
      new Quick(
          "The cinema that opens on Sundays",
          "After the cinema closed nobody met anybody in winter. Of 80 people asked in the library, 31"
              + " said that they speak with nobody on a Sunday.",
          "We borrowed the key, cleaned the hall with 14 volunteers, and showed a film each Sunday at"
              + " three, with coffee before it. Who comes alone is met at the door.",
          "A closed cinema is a living room on Sundays for people who live alone.",
          "On 22 Sundays 48 people came on average, a third of them alone.");

  private static final Quick WALK =
      new Quick(
          "Walk with the neighbours’ stories",
          "Two villages became one municipality, and neither went to the other’s feasts.",
          "Residents of each village told a story at a place of the other one. We walked from one to"
              + " the next, with a soup at the end.",
          "Two merged villages walk along each other’s stories.",
          "Three walks, some 120 people, and a choir from both villages.");

  private static final Quick FESTIVAL =
      new Quick(
          "A street festival without a street",
          "Young people said that the town is for tourists.",
          "We planned a festival with an agency. The street was closed for works, and the date moved"
              + " twice.",
          "A festival for young people that was planned without them.",
          "It was cancelled. 9 of 40 young people had heard of it.");

  /** One in each stage in which something waits for somebody, and one that everybody reads. */
  void write() {
    PersonId mentee = people.get("mentee1");
    PersonId editor = people.get("editor1");
    PracticeId published = submitted(mentee, CINEMA);
    act(published, editor, Map.of("decision", "publish"));
    submitted(people.get("mentee2"), WALK);
    PracticeId lesson = submitted(people.get("mentee2"), FESTIVAL);
    act(
        lesson,
        editor,
        Map.of(
            "decision", "change",
            "story", "What would you do differently? That is what others look for.",
            "card", "It tells of a failure: choose the kind *Lesson*."));
    practices.write(people.get("mentee3"));
  }

  private PracticeId submitted(PersonId author, Quick quick) {
    PracticeId practice = practices.write(author);
    kit(author, practice);
    facets(author, practice);
    act(practice, author, quick.from(practices, author));
    return practice;
  }

  private void kit(PersonId author, PracticeId practice) {
    practices.save(
        author,
        practice,
        new PracticeService.SaveTexts(
            version(author, practice),
            PracticeSection.KIT,
            Map.of(
                PracticeText.STEPS, "- Ask the owner\n- Find ten people\n- Begin small",
                PracticeText.HOURS, "40 hours of one person, and volunteers",
                PracticeText.PRECONDITIONS, "A room that can be heated")));
  }

  private void facets(PersonId author, PracticeId practice) {
    practices.save(
        author,
        practice,
        new PracticeService.SaveFacets(
            version(author, practice),
            Map.of(
                TermKind.CHALLENGE, List.of("loneliness"),
                TermKind.INSTRUMENT, List.of("third-place"),
                TermKind.TARGET_GROUP, List.of("everybody"),
                TermKind.STAFF_HOURS, List.of("20-80")),
            country(author),
            true));
  }

  private Country country(PersonId author) {
    return practices.towns(author).get(0).country();
  }

  private long version(PersonId author, PracticeId practice) {
    return practices.practice(author, practice).version();
  }

  private void act(PracticeId practice, PersonId person, Map<String, Object> sent) {
    desk.complete(new CaseKey(practice.key()), ProcessKind.PRACTICE_REVIEW, person, sent);
  }
}
