/** MentorMatchingProcess: a mentor is proposed and asked, and both sides agree. */
package org.culturalpearls.workflow.matching;
