package org.culturalpearls.practice.internal;

import org.culturalpearls.people.PersonEvent;
import org.culturalpearls.shared.AlreadyDone;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives drafts up: what nobody but the author has read is deleted, what is public stays. */
@Component
class DraftsGivenUp {

  private final Practices practices;
  private final VersionRows versions;
  private final EditorChecks checks;
  private final Opinions opinions;
  private final PracticeFiles files;
  private final TranslationRows translations;
  private final Confirmations confirmations;

  DraftsGivenUp(
      Practices practices,
      VersionRows versions,
      EditorChecks checks,
      Opinions opinions,
      PracticeFiles files,
      TranslationRows translations,
      Confirmations confirmations) {
    this.practices = practices;
    this.versions = versions;
    this.checks = checks;
    this.opinions = opinions;
    this.files = files;
    this.translations = translations;
    this.confirmations = confirmations;
  }

  void giveUp(Practice practice) {
    if (!practice.stage().isWritable()) {
      throw new AlreadyDone("error.practice.other-stage");
    }
    if (practice.lastVersion() > 0) {
      practice.giveUpdateUp();
      versions.latest(practice.id()).ifPresent(shown -> practice.reset(shown.content()));
      files.reset(practice.id());
      translations.reset(practice.id());
      confirmations.plan(practice);
    } else {
      long id = practice.id().value();
      checks.deleteAll(checks.findByPracticeId(id));
      opinions.deleteAll(opinions.findByPracticeId(id));
      files.deleteAll(practice.id());
      translations.deleteAll(practice.id());
      practices.delete(practice);
    }
    practices.flush();
  }

  /** Nobody else can go on with the drafts of somebody who is no longer there. */
  @EventListener
  void giveUp(PersonEvent.Deactivated deactivated) {
    practices.writtenBy(deactivated.person().value()).forEach(this::giveUp);
  }
}
