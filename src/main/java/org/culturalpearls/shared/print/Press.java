package org.culturalpearls.shared.print;

import java.time.Duration;
import java.util.function.Supplier;
import org.culturalpearls.shared.AtOnce;
import org.culturalpearls.shared.Busy;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Makes papers: two at a time on this node, since each takes much memory and a processor. Two more
 * wait a moment for their turn, so that those who wait leave threads and connections to the pages.
 */
@Component
public class Press {

  /** How many papers are made at a time. */
  public static final int MOST = 2;

  private static final String PAPERS = "papers";

  private final AtOnce<String> turns;

  @Autowired
  Press() {
    this(Duration.ofSeconds(5));
  }

  /**
   * @param patience how long others wait
   */
  public Press(Duration patience) {
    this.turns = new AtOnce<>(MOST, patience);
  }

  /** Makes a paper. Throws Busy if others are still being made after the time to wait. */
  public <T> T make(Supplier<T> paper) {
    if (!turns.begin(PAPERS)) {
      throw new Busy("error.shared.papers-busy");
    }
    try {
      return paper.get();
    } finally {
      turns.end(PAPERS);
    }
  }
}
