/** The stored meetings and steps, for the dates of a mentoring. */
@NamedInterface("core")
package org.culturalpearls.mentoring.meeting.core;

import org.springframework.modulith.NamedInterface;
