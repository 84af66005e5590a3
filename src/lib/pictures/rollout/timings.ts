/** Minutes that no fact gives: the assumptions that the picture names. */
export const timings = {
	/** Until something changes, after the start. */
	prepare: 1,
	/** To see that what has changed is healthy, or to let requests in hand end. */
	settle: 1,
	tests: 2,
	/** Until the platform turns back by itself. */
	reacts: 0.5,
	/** Until a person has seen it and begins. */
	decides: 5,
	/** Shown once all is done. */
	after: 2
};

/** Percent of the clients that have asked DNS anew, minute by minute. */
export const expiring = [30, 55, 75, 90, 100];
