package org.culturalpearls.people.internal;

import org.culturalpearls.people.SetupService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the setup token to the log when the application started with nobody entered. */
@Component
class SetupAnnouncement {

  private static final Logger LOG = LoggerFactory.getLogger(SetupAnnouncement.class);

  private final SetupService setup;

  SetupAnnouncement(SetupService setup) {
    this.setup = setup;
  }

  /** Ready comes after the runners, so demo data is in by then. */
  @EventListener(ApplicationReadyEvent.class)
  void announce() {
    if (setup.isOpen()) {
      LOG.warn(
          "Nobody is entered yet. Open the page /setup and make the first administrator with this"
              + " one-time token: {}",
          setup.issueToken());
    }
  }
}
