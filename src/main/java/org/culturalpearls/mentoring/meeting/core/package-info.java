/** The stored meetings and steps, shared with the calendar of a mentoring. */
@NamedInterface("core")
package org.culturalpearls.mentoring.meeting.core;

import org.springframework.modulith.NamedInterface;
