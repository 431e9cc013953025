package org.culturalpearls.security.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.practice.Licence;
import org.culturalpearls.practice.PracticeFile;
import org.culturalpearls.practice.PracticeFileId;
import org.culturalpearls.practice.PracticeFileService;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeSection;
import org.culturalpearls.practice.PracticeService;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.practice.PracticeTranslationService;
import org.culturalpearls.shared.upload.Picture;

/** Practices of a mentee: a draft, and one that is published. */
public class WalkedPractices {

  private final Programme programme;
  private final PracticeService practices;
  private final PracticeFileService files;
  private final PracticeTranslationService translations;
  private final Engine engine;

  public WalkedPractices(
      Programme programme,
      PracticeService practices,
      PracticeFileService files,
      PracticeTranslationService translations,
      Engine engine) {
    this.programme = programme;
    this.practices = practices;
    this.files = files;
    this.translations = translations;
    this.engine = engine;
  }

  PracticeId draft(PersonId author) {
    return practices.write(author);
  }

  /** A draft with a text in Latvian. */
  void translate(PersonId author, PracticeId practice) {
    practices.save(
        author,
        practice,
        new PracticeService.SaveTexts(
            version(author, practice),
            PracticeSection.STORY,
            Map.of(PracticeText.NEED, "A room.")));
    translations.save(
        author,
        practice,
        new PracticeTranslationService.Save(
            version(author, practice), Language.LV, Map.of(PracticeText.NEED, "Telpa."), Set.of()));
  }

  private long version(PersonId author, PracticeId practice) {
    return practices.practice(author, practice).version();
  }

  /** A picture in a draft. */
  PracticeFileId picture(PersonId author, PracticeId practice) {
    files.add(
        author,
        practice,
        new PracticeFileService.Add(
            PracticeFile.Kind.PICTURE,
            "A mill",
            "",
            Licence.CC_BY_4_0,
            "mill.png",
            Picture.drawn(8, 8).png()));
    List<PracticeFile> there = files.ofDraft(author, practice);
    return there.get(there.size() - 1).id();
  }

  PracticeId published(PersonId author) {
    PracticeId practice = draft(author);
    return published(author, practice);
  }

  /** One that shows itself to visitors. */
  PracticeId published(PersonId author, PracticeId practice) {
    practices.save(
        author,
        practice,
        new PracticeService.SaveFacets(version(author, practice), Map.of(), null, true));
    CaseKey key = new CaseKey(practice.key());
    engine.complete(
        author,
        key,
        "UserTask_SubmitPractice",
        Map.of(
            "decision", "submit",
            "title", "Open mill",
            "town", "Seaside",
            "need", "A room.",
            "done", "We opened it.",
            "summary", "A room for all.",
            "result", "200 guests."));
    engine.complete(
        programme.person("Publishing editor", Role.EDITOR),
        key,
        "UserTask_CheckPractice",
        Map.of("decision", "publish"));
    return practice;
  }
}
