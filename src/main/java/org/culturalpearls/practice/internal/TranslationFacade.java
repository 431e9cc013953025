package org.culturalpearls.practice.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.practice.PracticeTranslationService;
import org.culturalpearls.practice.Translation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores practices in further languages. */
@Service
@Transactional(readOnly = true)
class TranslationFacade implements PracticeTranslationService {

  private static final Set<PracticeText> TRANSLATED =
      Stream.of(PracticeText.values())
          .filter(PracticeText::isTranslated)
          .collect(Collectors.toUnmodifiableSet());

  private final Practices practices;
  private final PracticeAccess access;
  private final TranslationRows rows;
  private final PracticeDates dates;

  TranslationFacade(
      Practices practices, PracticeAccess access, TranslationRows rows, PracticeDates dates) {
    this.practices = practices;
    this.access = access;
    this.rows = rows;
    this.dates = dates;
  }

  @Override
  public List<Translation> ofDraft(PersonId reader, PracticeId practice) {
    access.readable(reader, practice);
    return rows.ofDraft(practice);
  }

  @Override
  public List<Translation> ofVersion(PracticeId practice, int version) {
    return rows.ofVersion(practice, version);
  }

  @Override
  @Transactional
  public void save(PersonId author, PracticeId id, Save command) {
    Practice practice = access.ofAuthorLocked(author, id);
    PracticeRules rules = new PracticeRules(text -> "texts[" + text.field() + "]");
    Map<PracticeText, String> texts = rules.texts(TRANSLATED, command.texts());
    rules.require(
        command.language() != null && command.language() != practice.content().language(),
        "language",
        "error.portal.choose-from-list");
    rules.enforce();
    practice.touch(command.version(), dates.now());
    practices.flush();
    texts.forEach(
        (field, text) -> {
          if (text.isEmpty()) {
            rows.remove(id, command.language(), field);
          } else {
            rows.save(id, command.language(), field, text, command.fits().contains(field));
          }
        });
  }

  @Override
  @Transactional
  public void remove(PersonId author, PracticeId id, Language language) {
    Practice practice = access.ofAuthorLocked(author, id);
    practice.touch(practice.version(), dates.now());
    practices.flush();
    if (!rows.remove(id, language)) {
      throw PracticeAccess.unknown();
    }
  }
}
