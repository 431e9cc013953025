package org.culturalpearls.practice.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.practice.PracticeFile;
import org.culturalpearls.practice.PracticeFile.Kind;
import org.culturalpearls.practice.PracticeFileId;
import org.culturalpearls.practice.PracticeFileService;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.culturalpearls.shared.upload.CheckedFile;
import org.culturalpearls.shared.upload.FileCheck;
import org.culturalpearls.shared.upload.FileKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores the pictures and templates of practices in the database. */
@Service
@Transactional(readOnly = true)
class PracticeFileFacade implements PracticeFileService {

  private static final String FIELD = "file";

  private final PracticeFiles files;
  private final PracticeAccess access;
  private final PracticeDates dates;
  private final PracticeFileSettings settings;
  private final FileCheck check;
  private final TransactionTemplate transaction;

  PracticeFileFacade(
      PracticeFiles files,
      PracticeAccess access,
      PracticeDates dates,
      PracticeFileSettings settings,
      FileCheck check,
      TransactionTemplate transaction) {
    this.files = files;
    this.access = access;
    this.dates = dates;
    this.settings = settings;
    this.check = check;
    this.transaction = transaction;
  }

  @Override
  public List<PracticeFile> ofDraft(PersonId reader, PracticeId practice) {
    access.readable(reader, practice);
    return files.ofDraft(practice);
  }

  @Override
  public List<PracticeFile> ofVersion(PracticeId practice, int version) {
    return files.ofVersion(practice, version);
  }

  @Override
  public Map<PracticeId, PracticeFile> cards(Collection<PracticeId> practices) {
    return practices.isEmpty() ? Map.of() : files.cards(practices);
  }

  @Override
  @Transactional(propagation = Propagation.SUPPORTS)
  public void add(PersonId author, PracticeId practice, Add command) {
    Checked checked = checked(author, command);
    transaction.executeWithoutResult(begun -> keep(author, practice, checked));
  }

  /** A new file with its words, as they are stored. */
  private record Checked(Add words, CheckedFile file, byte[] small) {}

  /** Looks at the words and the content, and finds all that is wrong at once. */
  private Checked checked(PersonId author, Add sent) {
    PracticeRules rules = new PracticeRules(PracticeText::field);
    rules.chosen("kind", sent.kind());
    rules.chosen("licence", sent.licence());
    String words = rules.find(() -> words(sent), "");
    String credit =
        rules.find(() -> TextRule.line("credit", sent.credit(), Add.MAX_CREDIT_LENGTH), "");
    CheckedFile file = rules.find(() -> file(author, sent), null);
    rules.enforce();
    Add clean = new Add(sent.kind(), words, credit, sent.licence(), file.name(), file.content());
    return new Checked(clean, file, sent.kind() == Kind.PICTURE ? check.small(file) : null);
  }

  private static String words(Add sent) {
    String line = TextRule.line("words", sent.words(), Add.MAX_WORDS_LENGTH);
    return TextRule.required("words", line, Add.MAX_WORDS_LENGTH);
  }

  private CheckedFile file(PersonId author, Add sent) {
    if (sent.name().isBlank()) {
      throw RuleBroken.in(FIELD, "error.shared.missing", Label.field(FIELD));
    }
    if (sent.content().length == 0) {
      throw RuleBroken.in(FIELD, "error.practice.file-empty");
    }
    requireNotLarge(sent.content());
    CheckedFile file = check.check(author, FIELD, sent.name(), sent.content());
    requireNotLarge(file.content());
    if (sent.kind() == Kind.PICTURE && file.kind() == FileKind.PDF) {
      throw RuleBroken.in(FIELD, "error.practice.picture-kind");
    }
    return file;
  }

  private void requireNotLarge(byte[] content) {
    if (content.length > largest()) {
      throw RuleBroken.in(FIELD, "error.practice.file-large", largest() / 1_048_576);
    }
  }

  private void keep(PersonId author, PracticeId id, Checked checked) {
    writable(author, id);
    if (files.ofDraft(id).size() >= most()) {
      throw RuleBroken.in(FIELD, "error.practice.many-files", most());
    }
    files.add(id, checked.words(), checked.file(), checked.small(), author, dates.now());
  }

  private Practice writable(PersonId author, PracticeId id) {
    Practice practice = access.ofAuthorLocked(author, id);
    if (!practice.stage().isWritable()) {
      throw new AlreadyDone("error.practice.other-stage");
    }
    return practice;
  }

  @Override
  @Transactional
  public void remove(PersonId author, PracticeId practice, PracticeFileId file) {
    writable(author, practice);
    requireThere(files.remove(practice, file));
  }

  @Override
  @Transactional
  public void withdraw(PersonId author, PracticeId practice, PracticeFileId file) {
    access.ofAuthorLocked(author, practice);
    requireThere(files.withdraw(practice, file));
  }

  private static void requireThere(boolean there) {
    if (!there) {
      throw PracticeAccess.unknown();
    }
  }

  @Override
  public List<PracticeFile> all(PersonId author, PracticeId practice) {
    access.ofAuthor(author, practice);
    return files.all(practice);
  }

  @Override
  public Content content(PersonId reader, PracticeId practice, PracticeFileId file) {
    access.readable(reader, practice);
    return files.ofDraft(practice, file).orElseThrow(PracticeAccess::unknown);
  }

  @Override
  public Content content(PracticeId practice, PracticeFileId file) {
    return files.ofPublic(practice, file).orElseThrow(PracticeAccess::unknown);
  }

  @Override
  public Content small(PracticeId practice, PracticeFileId file) {
    return files.smallOfPublic(practice, file).orElseThrow(PracticeAccess::unknown);
  }

  @Override
  public long largest() {
    return settings.largestFile().toBytes();
  }

  @Override
  public int most() {
    return settings.mostFiles();
  }
}
