package org.culturalpearls.award.nomination.internal;

import java.util.List;
import org.culturalpearls.award.nomination.FileId;
import org.culturalpearls.award.nomination.NominationFileService;
import org.culturalpearls.award.nomination.NominationFileView;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.core.Nomination;
import org.culturalpearls.award.nomination.core.NominationCalendar;
import org.culturalpearls.award.nomination.core.NominationFiles;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.nomination.core.Nominations;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.upload.CheckedFile;
import org.culturalpearls.shared.upload.FileCheck;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores the files of nominations in the database. */
@Service
@Transactional
class NominationFileFacade implements NominationFileService {

  private static final String FIELD = "file";

  private final Nominations nominations;
  private final NominationReads reads;
  private final NominationFiles files;
  private final Completions completions;
  private final NominationAccess access;
  private final NominationCalendar calendar;
  private final NominationFileSettings settings;
  private final CaseHistory history;
  private final FileCheck check;
  private final TransactionTemplate transaction;

  NominationFileFacade(
      Nominations nominations,
      NominationReads reads,
      NominationFiles files,
      Completions completions,
      NominationAccess access,
      NominationCalendar calendar,
      NominationFileSettings settings,
      CaseHistory history,
      FileCheck check,
      TransactionTemplate transaction) {
    this.nominations = nominations;
    this.reads = reads;
    this.files = files;
    this.completions = completions;
    this.access = access;
    this.calendar = calendar;
    this.settings = settings;
    this.history = history;
    this.check = check;
    this.transaction = transaction;
  }

  /** Checks the content before a transaction takes a connection: a scanner may take long. */
  @Override
  @Transactional(propagation = Propagation.SUPPORTS)
  public void add(PersonId writer, NominationId id, String name, byte[] content) {
    requireNotLarge(content);
    CheckedFile file = check.check(writer, FIELD, name, content);
    requireNotLarge(file.content());
    transaction.executeWithoutResult(begun -> keep(writer, id, file));
  }

  private void requireNotLarge(byte[] content) {
    if (content.length > largest()) {
      throw RuleBroken.in(FIELD, "error.nomination.file-large", largest() / 1_048_576);
    }
  }

  private void keep(PersonId writer, NominationId id, CheckedFile file) {
    Nomination nomination = writable(writer, id);
    List<NominationFileView> there = files.of(id);
    if (there.size() >= settings.mostFiles()) {
      throw RuleBroken.in(FIELD, "error.nomination.many-files", settings.mostFiles());
    }
    files.add(id, file, writer, calendar.now());
    record(nomination, writer, "nomination.file-added");
  }

  @Override
  public void remove(PersonId writer, NominationId id, FileId file) {
    Nomination nomination = writable(writer, id);
    if (!files.remove(id, file)) {
      throw Nominations.nothingHere();
    }
    record(nomination, writer, "nomination.file-removed");
  }

  /** Only changes after submission go to the audit trail: a draft is the town's own. */
  private void record(Nomination nomination, PersonId writer, String kind) {
    if (nomination.state() == NominationState.COMPLETING) {
      history.record(nomination.participation(), writer, kind);
    }
  }

  /** Files can be changed in a draft, and where the town was asked for them. */
  private Nomination writable(PersonId writer, NominationId id) {
    Nomination nomination = nominations.lockForUpdate(id);
    access.requireWriter(writer, nomination, reads.facts(id));
    calendar.requireOpen(nomination);
    boolean open =
        nomination.state() == NominationState.DRAFT
            || completions.existsByNominationIdAndRoundAndFilesTrue(
                id.value(), nomination.rounds());
    if (!open) {
      throw RuleBroken.of("error.nomination.files-closed");
    }
    return nomination;
  }

  @Override
  @Transactional(readOnly = true)
  public Content content(PersonId reader, NominationId id, FileId file) {
    access.requireReader(reader, nominations.of(id), reads.facts(id));
    return files.content(id, file).orElseThrow(Nominations::nothingHere);
  }

  @Override
  public long largest() {
    return settings.largestFile().toBytes();
  }
}
