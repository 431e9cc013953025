package org.culturalpearls.reuse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeSection;
import org.culturalpearls.practice.PracticeService;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.practice.TermKind;

/** Brings practices to the public, by their tasks. */
public class PublishedPractices {

  private static final String STEPS = "1. Ask the miller\n2. Sweep the floor\n3. Open the door";

  private final Programme programme;
  private final Engine engine;
  private final PracticeService practices;

  public PublishedPractices(Programme programme, Engine engine, PracticeService practices) {
    this.programme = programme;
    this.engine = engine;
    this.practices = practices;
  }

  /** An open mill with three steps. */
  public PracticeId openMill(PersonId author) {
    return published(
        author,
        Map.of(
            PracticeText.STEPS, STEPS, PracticeText.PRECONDITIONS, "An empty mill\nTwo keepers"));
  }

  /** An open mill that shows itself to visitors. */
  public PracticeId millToVisit(PersonId author) {
    return published(author, Map.of(), Map.of(), true, Map.of());
  }

  /** An open mill against one challenge. */
  public PracticeId against(PersonId author, String challenge) {
    return published(author, Map.of(), Map.of(TermKind.CHALLENGE, List.of(challenge)));
  }

  /** The same, told by a town of the author. */
  public PracticeId of(PersonId author, MunicipalityId town, String challenge) {
    return published(
        author,
        Map.of(),
        Map.of(TermKind.CHALLENGE, List.of(challenge)),
        false,
        Map.of("municipality", Long.toString(town.value())));
  }

  /**
   * @param kit what another town needs
   */
  public PracticeId published(PersonId author, Map<PracticeText, String> kit) {
    return published(author, kit, Map.of());
  }

  private PracticeId published(
      PersonId author, Map<PracticeText, String> kit, Map<TermKind, List<String>> terms) {
    return published(author, kit, terms, false, Map.of());
  }

  private PracticeId published(
      PersonId author,
      Map<PracticeText, String> kit,
      Map<TermKind, List<String>> terms,
      boolean hostsVisits,
      Map<String, Object> more) {
    PracticeId practice = practices.write(author);
    long version = practices.practice(author, practice).version();
    practices.save(
        author, practice, new PracticeService.SaveTexts(version, PracticeSection.KIT, kit));
    long later = practices.practice(author, practice).version();
    practices.save(
        author, practice, new PracticeService.SaveFacets(later, terms, null, hostsVisits));
    CaseKey key = new CaseKey(practice.key());
    Map<String, Object> submitted = new HashMap<>(more);
    submitted.putAll(
        Map.of(
            "decision", "submit",
            "title", "Open mill",
            "town", "Seaside",
            "need", "Nobody had a room.",
            "done", "We opened the mill.",
            "summary", "A mill for all.",
            "result", "200 guests."));
    engine.complete(author, key, "UserTask_SubmitPractice", submitted);
    engine.complete(
        programme.person("Editor of the mill", Role.EDITOR),
        key,
        "UserTask_CheckPractice",
        Map.of("decision", "publish"));
    return practice;
  }
}
