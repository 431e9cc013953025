package org.culturalpearls.start;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Logs the address at the end of the startup, with the notices of modules. */
@Component
class ReadyAnnouncement {

  private static final Logger LOG = LoggerFactory.getLogger(ReadyAnnouncement.class);

  private final List<ReadyNotice> notices;

  ReadyAnnouncement(List<ReadyNotice> notices) {
    this.notices = notices;
  }

  /** Last of all listeners, so that no other line follows. */
  @EventListener
  @Order(Ordered.LOWEST_PRECEDENCE)
  void ready(ApplicationReadyEvent event) {
    WebServer server =
        event.getApplicationContext() instanceof WebServerApplicationContext web
            ? web.getWebServer()
            : null;
    if (server != null) {
      List<String> lines = new ArrayList<>();
      lines.add("Cultural Pearls is ready: http://localhost:%d".formatted(server.getPort()));
      notices.forEach(notice -> lines.addAll(notice.lines()));
      LOG.info("\n\n  {}\n", String.join("\n  ", lines));
    }
  }
}
