package org.culturalpearls.people.internal;

import org.culturalpearls.people.SetupService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Logs the setup token when the application starts with an empty database. */
@Component
class SetupAnnouncement {

  private static final Logger LOG = LoggerFactory.getLogger(SetupAnnouncement.class);

  private final SetupService setup;

  SetupAnnouncement(SetupService setup) {
    this.setup = setup;
  }

  /** The ready event follows the runners, so demo data is loaded by then. */
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
