// A passage stands behind the # of a link: a page that leads on would lose it on the way.
const onward = document.getElementById('onward');
if (onward instanceof HTMLAnchorElement && location.hash)
	location.replace(onward.href + location.hash);
